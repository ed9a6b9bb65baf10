"""Lists the public symbols without a documentation comment in folders of symbol graphs; fails where there is one.

What the compiler makes by itself has no place in a source file and is left out.
"""

import glob
import json
import os
import sys


def undocumented(graph):
    for symbol in graph["symbols"]:
        if "docComment" not in symbol and "location" in symbol:
            uri = symbol["location"]["uri"]
            line = symbol["location"]["position"]["line"] + 1
            yield f"{uri[uri.index('/Sources/') + 1:]}:{line}: {'.'.join(symbol['pathComponents'])}"


def main():
    found = set()
    for folder in sys.argv[1:]:
        for path in glob.glob(os.path.join(folder, "*.symbols.json")):
            with open(path, encoding="utf-8") as file:
                found.update(undocumented(json.load(file)))
    print("\n".join(sorted(found)) or "every public symbol is documented")
    sys.exit(1 if found else 0)


main()
