# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = Gwrando
listen-see = Sut rwyt ti’n gweld hwn
listen-clip = Mae rhywun yn darllen y cwestiwn hwn
listen-signed = Gwylio mewn iaith arwyddion
listen-some-read = Mae rhywun yn darllen rhai o’r cwestiynau i ti.
listen-some-signed = Gelli wylio rhai o’r cwestiynau mewn iaith arwyddion.

## What the script for reading aloud says
listen-this = Gwrando ar hwn
listen-all = Darllen popeth
listen-play = Gwrando: { $name }
listen-stop = Stopio
listen-own = Gwrando ar beth ysgrifennaist ti
listen-none = Does gan y ddyfais hon ddim llais ei hun ar gyfer yr iaith hon: { $name }. Gall rhywun rwyt ti’n ymddiried ynddo ei ddarllen i ti.
listen-quiet = Wnaeth y llais ddim dechrau. Rho gynnig arall arni.
listen-no-script = Mae angen sgriptiau i ddarllen yn uchel, a dydy dy borwr ddim yn eu rhedeg. Os oes rhywun wedi recordio cwestiwn, gelli ei chwarae o hyd.
