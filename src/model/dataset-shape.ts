// Generated from data/dataset.schema.json by `npm run generate`: do not edit.

/**
 * Fields of every object of the dataset: one line per object, the dataset first.
 * A field is `name`, `?` if optional, and after a colon its type where it is not a string:
 * `n` number, `b` boolean, `m` strings by key, a capital the object of that line (A the first);
 * then `0` where null is allowed, `*` for an array.
 */
export const SHAPE =
  'format id title summary language version updated contact?:B sources:C* actors:F* missions:M* events:Q* disputes:W* corrections:Y*\nlabel url\nid formerIds?:* title:0 publisher:0 authors:* published:D language url? archived? sha256?\nedtf:0 asWritten? basis after?:* before?:* estimate?:E\nedtf basis reason\nid formerIds?:* kind name names?:m aliases:G* summary? image?:H posts:I* stances:K*\ntext kind language? seenIn:*\nurl alt credit width:n height:n\ntitle of? former?:b when?:D evidence:J*\nsource start end\nsaidBy via?:L* medium? form modality madeOn?:D note? evidence:J* id mission type\nagent act medium?\nid formerIds?:* kind name parent? succeeds? lead:* host? body? place? summary claims:N* conditions:O* status:P\nsaidBy via?:L* medium? form modality madeOn?:D note? evidence:J* id status party? scope? validAt?:D inferred?\nsaidBy via?:L* medium? form modality madeOn?:D note? evidence:J* id operator text actor?\nvalue:0 since?:D disputed:b claims:* conditions:* sources:*\nid formerIds?:* kind title summary when:D occurred:b0 place? inferred? participants:R* missions:S* statements:T* figures:V* dispute? image?:H\nactor role\nmission claim?\nsaidBy via?:L* medium? form modality madeOn?:D note? evidence:J* id text quote?:U\nexact extent marks:* translated?:b\nsaidBy via?:L* medium? form modality madeOn?:D note? evidence:J* id value:n comparator unit currency? of asOf?:D period?\nid question positions:X* nature note?\nlabel claims:*\ndate type item text';
