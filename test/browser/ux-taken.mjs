// All tasks of ux.md 6, by role in the order of that page: one file a role in taken/.
import { taken as klantmanager } from "./taken/klantmanager.mjs";
import { taken as werkmakelaar } from "./taken/werkmakelaar.mjs";
import { taken as jobcoach } from "./taken/jobcoach.mjs";
import { taken as taalschool } from "./taken/taalschool.mjs";
import { taken as werkgever } from "./taken/werkgever.mjs";
import { taken as manager } from "./taken/manager.mjs";
import { taken as partner } from "./taken/partner.mjs";
import { taken as beleidsmedewerker } from "./taken/beleidsmedewerker.mjs";

export const taken = [...klantmanager, ...werkmakelaar, ...jobcoach, ...taalschool, ...werkgever, ...manager, ...beleidsmedewerker, ...partner];
