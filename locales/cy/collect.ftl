# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = Teipiwch eich cod
collect-code-lead = Mae ar y papur a gawsoch. Mae pob cod yn gweithio unwaith.
collect-code-label = Eich cod
collect-code-hint = Mae ganddo 10 o lythrennau a rhifau. Mae llythrennau bach yn iawn, a bylchau hefyd.
collect-code-go = Ymlaen
collect-code-unknown = Dydyn ni ddim yn adnabod y cod hwn. Edrychwch ar eich papur a'i deipio eto.
collect-code-used = Mae'r cod hwn wedi cael ei ddefnyddio. Gofynnwch am un newydd i'r person a'i rhoddodd i chi.
collect-paused-title = Mae hwn yn cael seibiant
collect-paused-note = Nid yw'n derbyn atebion ar hyn o bryd. Dewch yn ôl yn nes ymlaen.
collect-paper-title = Mae hwn yn cael ei ateb ar bapur
collect-paper-note = Mae rhywun sy'n gweithio yma yn teipio'r hyn sydd ar y papur.
collect-next = Y person nesaf
collect-next-note = Diolch. Bydd hwn yn dechrau eto i'r person nesaf.
collect-next-left = Eiliadau ar ôl: { $n }
collect-next-stop = Stopiwch, rydw i'n dal i ddarllen
collect-frame-title = Agorwch hwn mewn ffenestr ar wahân
collect-frame-note = Mae'r dudalen hon y tu mewn i wefan arall, ac ni all eich porwr gadw eich lle yno. Mewn ffenestr ar wahân mae'n gweithio.
collect-frame-go = Agor mewn ffenestr newydd
