import type { TestSite } from './test-site.ts';

/** One table with areas and no levels, under a name of its own, with all that settings put on pages and sheets. */

const SETTINGS = `title: Bakery at Mill Lane
description: What our bakers learn, from the first dough to the shop.
publisher: { name: Mill Lane College, link: "https://mill.example", contact: post@mill.example }
address: https://mill.example/bakery/
language: en-GB
logo: pictures/logo.svg
colour: "#1a5c3a"
notices: [© Mill Lane College. Free to copy for teaching.]
sheets:
  header: [Baker, Date]
  signatures: [Baker, Master]
  scale:
    - { mark: "2", label: Alone, meaning: needs nobody }
    - { mark: "1", label: Together, meaning: needs somebody beside }
    - { mark: x, label: Unseen, meaning: no occasion yet, notObserved: true }
guides: guides
frameworks: { baking: { title: Baking } }
`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" onload="alert(1)">
<script>alert(2)</script><path d="M5 30h50v6H5z" fill="#1a5c3a"/></svg>
`;

const GUIDE = `---
title: How we bake here
summary: Where a new baker begins, and whom to ask on the first day.
audience: anyone
order: 1
---

Begin with the dough. [All that we teach](page:occupations) is on this site.
`;

const TABLE = `Area,Topic,Statement
Dough,Scales,Weighs flour and water to the gram.
Dough,Kneading,"Kneads until the dough is smooth, and says how it knows."
Oven,Heat,Sets the oven for bread and for rolls.
Oven,Doneness,Knocks on a loaf and hears whether it is done.
`;

const bytes = (text: string) => new TextEncoder().encode(text);

export const OWN_FRAMEWORK: TestSite = {
  name: 'own-framework',
  what: 'made from one table, under a name of its own',
  fewestPages: 25,
  data: new Map([
    ['levelbook.yml', bytes(SETTINGS)],
    ['pictures/logo.svg', bytes(LOGO)],
    ['guides/how-we-bake.md', bytes(GUIDE)],
    ['frameworks/baking/statements.csv', bytes(TABLE)],
  ]),
};
