@_exported public import CareDesk
@_exported public import CareLanguage
@_exported public import CareModel
@_exported public import CareSLA
