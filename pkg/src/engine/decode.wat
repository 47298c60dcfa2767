;; The inner loop of decode.js: a letter a turn, hundreds of thousands in all. Browsers interpret a
;; script's loop for as long as ours would take; this one they compile before they run it.
(module
  (memory (export "memory") 1)
  ;; Reads the letters from $at to $end and writes their bytes from $to; gives where it stopped.
  ;; The table begins at 0 and has two bytes for each letter of three pages: the byte meant, or from
  ;; 256 on the page that the next letter is looked up in.
  (func (export "decode") (param $at i32) (param $end i32) (param $to i32) (result i32)
    (local $page i32)
    (local $meant i32)
    (loop $letters
      (local.set $meant
        (i32.load16_u
          (i32.shl (i32.add (local.get $page) (i32.load8_u (local.get $at))) (i32.const 1))))
      (if (i32.lt_u (local.get $meant) (i32.const 256))
        (then
          (i32.store8 (local.get $to) (local.get $meant))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (local.set $page (i32.const 0)))
        (else (local.set $page (local.get $meant))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $letters (i32.lt_u (local.get $at) (local.get $end))))
    (local.get $to)))
