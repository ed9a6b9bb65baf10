import ArgumentParser
import CareModel
import CareSLA
import Foundation

/// Writes the zone table of CareSLA, a Swift source file, from the compiled zone files of a system.
@main
struct ZoneTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ZoneTable",
    abstract: "Writes the zone table of CareSLA from the zone files of a system.",
    discussion: "For example: ZoneTable > Sources/CareSLA/Zone/ZoneTableData.swift"
  )

  @Option(help: "The folder of TZif files.")
  var zoneinfo = "/usr/share/zoneinfo"

  @Option(help: "The tzdata release; read from the folder's tzdata.zi where this is not given.")
  var release: String?

  func run() throws {
    let folder = URL(fileURLWithPath: zoneinfo, isDirectory: true)
    let release = try release ?? releaseNamed(in: folder)
    let zones = try zoneFiles(in: folder).map { name, bytes in try ZoneHistory(name: name, tzif: bytes) }
    print(TableWriter(zones: zones).source(release: release))
  }

  /// Every zone file by the name of its zone; the folders with other clocks and the machine's own setting are left out.
  private func zoneFiles(in folder: URL) throws -> [(name: String, bytes: [UInt8])] {
    let leftOut = ["posix/", "right/", "localtime", "posixrules"]
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else {
      throw ValidationError("there is no folder \(folder.path)")
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for case let name as String in paths where !leftOut.contains(where: name.hasPrefix) {
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)), data.starts(with: Array("TZif".utf8))
      else { continue }
      files.append((name, Array(data)))
    }
    guard !files.isEmpty else { throw ValidationError("there are no TZif files in \(folder.path)") }
    return files.sorted { $0.name < $1.name }
  }

  private func releaseNamed(in folder: URL) throws -> String {
    let text = try String(contentsOf: folder.appendingPathComponent("tzdata.zi"), encoding: .utf8)
    guard let words = text.split(separator: "\n").first?.split(separator: " "), words.first == "#", words.count == 3
    else {
      throw ValidationError("tzdata.zi does not name its release; give --release")
    }
    return String(words[2])
  }
}
