/** The one style of HTML documents. No rule of it hides anything, so that what is in the file is what is seen. */
export const style = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; color: #0b0c0c; background: #fff; font: 1rem/1.5 Arial, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
.issuer { margin: 0; font-weight: 700; color: #1d5b79; }
h1 { margin: .25rem 0 1rem; font-size: 1.9rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 1rem; padding-top: .75rem; border-top: 3px solid #1d5b79; font-size: 1.35rem; line-height: 1.3; break-after: avoid; }
h3, h4, h5, h6 { margin: 0 0 .25rem; font-size: 1rem; line-height: 1.4; break-after: avoid; }
.facts { margin: 0 0 1rem; padding: .75rem 0; border: solid #c9ced1; border-width: 1px 0; }
.facts div { display: flex; gap: 1rem; padding: .15rem 0; }
.facts dt { flex: 0 0 30%; font-weight: 700; color: #505a5f; }
.facts dd { margin: 0; }
.notice { color: #505a5f; font-size: .9rem; }
nav ol { padding-left: 1.5rem; font-size: .95rem; }
nav a { color: #1d5b79; }
.entry { margin: 0 0 1rem; }
.entry > h3, .entry > h4, .entry > h5, .entry > h6 { color: #505a5f; }
.answer, .none, td { white-space: pre-wrap; }
blockquote { margin: 0; padding-left: .9rem; border-left: 4px solid #1d5b79; }
.none { color: #505a5f; }
.group { margin: 1.5rem 0; }
.item { margin: 1rem 0 1.25rem 1rem; }
.item > h4, .item > h5, .item > h6 { color: #1d5b79; margin-bottom: .5rem; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #c9ced1; text-align: left; vertical-align: top; }
th { color: #505a5f; }
tr { break-inside: avoid; }
footer { margin-top: 3rem; border-top: 1px solid #c9ced1; color: #505a5f; font-size: .85rem; }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; font-size: 9rem; font-weight: 700; color: rgb(0 0 0 / 10%); transform: rotate(-35deg); pointer-events: none; z-index: -1; }
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, sans-serif; color: #505a5f; } }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } nav { break-after: page; } }
`;
