/** An entry of each kind, from a story that never was; a test holds them against the schemas. */
export const examples = {
  site: `title: The bridge at Arden
lead: A footbridge at Arden was closed one night in May 2012, and three papers said why.
description: Who said what about the closing of the footbridge at Arden.
lang: en
about: |
  The story holds every printed report that we found.

  It does not hold what was said on the radio, which nobody kept.
editors: Arden Local History Society
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
repository: { url: https://github.com/example/arden }
lanes:
  - id: closing
    title: The closing
    description: What happened at the bridge.
  - id: reports
    title: The reports
    description: What was printed about it.
eras:
  - id: repairs
    title: The years of repairs
    date: "2009/2013-03"
    summary: The county mended its bridges one by one.
media: { hosts: [player.example.org] }
embed: { origins: ['https://post.example.org'] }
view: "2012-05-01/2012-06-30"
`,
  events: `---
title: Police close the footbridge
summary: According to the Arden Post, police closed the footbridge after a report of loose planks.
date:
  edtf: "2012-05-14"
  basis: inferred
  printed: on Monday night
  note: The paper is of Wednesday 16 May; the Monday before it is the 14th.
  claims: [closed-monday]
lane: closing
places: [arden-bridge]
actors: [{ actor: arden-police, role: closed the bridge }]
claims:
  - id: closed-monday
    text: The police closed the bridge on Monday night because planks were loose.
    speech: indirect
    date: "2012-05-14"
    chain:
      - arden-police
      - { actor: county-agency, inferred: true, note: The wording is that of the agency's other reports. }
      - { source: post-16-may }
    gaps: [the agency's own report was not seen]
media:
  - kind: image
    file: barrier.jpg
    lead: true
    alt: A barrier of red and white boards across a footbridge
    caption: The barrier, two days later.
    credit: J. Hale
    licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
---

The paper does not say who reported the planks.

![The footbridge from the east bank, with a barrier across it](./bridge.jpg "Arden Post")
`,
  sources: `title: Footbridge shut
lang: en
kind: article
publisher: arden-post
author: J. Hale
published: "2012-05-16"
url: https://www.example.org/2012/footbridge-shut
accessed: "2026-03-02"
derives: [{ source: agency-15-may, inferred: true, note: Two paragraphs are the same. }]
captures:
  - at: "2026-03-02T10:15:00Z"
    by: Arden Local History Society
    method: saved by the browser as one file
    sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
    bytes: 48213
`,
  actors: `name: Arden Post
kind: outlet
aliases: [The Post, { text: Ardener Post, lang: de }]
partOf: [county-press]
description: A weekly paper, founded in 1881.
`,
  places: `name: Arden footbridge
coordinates: { latitude: 52.3081, longitude: -1.8192 }
precision: middle of the bridge
partOf: arden
`,
  questions: `title: When was the bridge closed?
note: The papers agree on the night and not on the hour.
claims: [police-close-the-footbridge/closed-monday, council-meets/closed-tuesday]
`,
  paths: `title: How the closing became known
summary: From the police's notice to the council's minutes.
steps:
  - event: police-close-the-footbridge
    text: The police say first that the bridge is closed.
  - event: council-meets
    text: The council dates the closing to the day after.
`,
} as const;

/** A translation of the event among the examples. */
export const translationExample = `---
title: Полиция закрывает мост
summary: По сообщению «Арден пост», полиция закрыла пешеходный мост, узнав о расшатанных досках.
date:
  note: Газета вышла в среду, 16 мая; понедельник перед ней — 14 мая.
claims:
  closed-monday:
    text: Полиция закрыла мост вечером в понедельник, потому что доски расшатались.
    chain: { county-agency: Так же написаны другие сообщения агентства. }
    gaps: [сообщение самого агентства не видели]
media:
  barrier.jpg: { alt: Заграждение из красных и белых досок поперёк моста, caption: "Заграждение, два дня спустя." }
---

Газета не пишет, кто сообщил о досках.
`;
