# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = Beth newidiodd
changes-lead = Beth ddywedodd pobl, beth gafodd ei wneud am y peth, a beth oedd ddim yn bosibl a pham.
changes-none-title = Does dim byd wedi’i gyhoeddi yma eto
changes-none = Yma y bydd yr ateb cyntaf i’r hyn ddywedodd pobl.
changes-said = Fe ddywedoch chi
changes-done = Fe wnaethon ni
changes-doing = Rydyn ni’n gwneud
changes-cannot = Allwn ni ddim, oherwydd
changes-outcome = Beth sy’n wahanol nawr
changes-decided = Pwy benderfynodd
changes-day = Pryd
changes-measures = Gweld beth ddywedodd pobl am hyn
changes-questions = Y cwestiynau
changes-corrected = Newidiwyd ar { $date }:
changes-taken-back = Cafodd rhywbeth oedd yma ers { $first } ei dynnu’n ôl ar { $date }:
changes-release-back = Cafodd ffigurau { $made } (rhyddhad { $n }) eu tynnu’n ôl ar { $date }:
changes-feed = Dilyn beth sy’n newid (ffrwd Atom)
changes-easy-on = Dangos hyn mewn Saesneg Hawdd ei Deall
changes-easy-off = Dangos y geiriau arferol
changes-all = Gweld popeth a newidiodd
changes-key = Ystyr yr arwyddion
