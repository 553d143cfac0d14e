// Text that breaks programs: more than 515 strings, by kind; each is one line of a form or a note.
const scripts = [
    "<script>alert(1)</script>", "</textarea><script>alert(2)</script>", "\"><script>alert(3)</script>",
    "'><img src=x onerror=alert(4)>", "<svg/onload=alert(5)>", "javascript:alert(6)", "<iframe src=//elders.example>",
    "<a href=\"javascript:alert(7)\">klik</a>", "<body onload=alert(8)>", "<style>*{display:none}</style>",
    "<!--", "-->", "<![CDATA[", "]]>", "</title><script>alert(9)</script>", "</style>", "</script>", "<form action=//elders.example>",
    "<base href=//elders.example/>", "<meta http-equiv=refresh content=0>", "<math><mi//xlink:href=\"data:x,<script>alert(10)</script>\">",
    "\" onfocus=alert(11) autofocus=\"", "' onmouseover='alert(12)", "`${alert(13)}`", "{{constructor.constructor('alert(14)')()}}",
    "<%= 7*7 %>", "${7*7}", "#{7*7}", "{}", "{0}", "%s%s%s%n", "%d", "%(x)s", "&lt;b&gt;", "&amp;amp;", "&#0;", "&#x3C;script&#x3E;",
    "%3Cscript%3E", "%00", "%", "%%", "%u0041", "+", "a+b=c&d", "a;b", "?q=1#x", "\\", "\\\\", "\\n", "\\u0000", "\\x00",
    "'", "''", "\"", "\"\"", "`", "´", "'\"", "O'Brien", "d'Arc \"Jeanne\"", "--", "; --", "/* */", "*/", "' OR '1'='1",
    "'; DROP TABLE persoon; --", "1; SELECT pg_sleep(9)", "Robert'); DROP TABLE students;--", "' UNION SELECT null--",
    "$(touch /tmp/x)", "`touch /tmp/x`", "| ls", "&& ls", "../../../../etc/passwd", "..\\..\\windows", "/dev/null", "file:///etc/passwd",
    "C:\\con\\con", "nul", "con", "aux", ".", "..", "...", "~", "*", "?", "!", "@", "#", "$", "^", "&", "(", ")", "_", "=", "|",
    "=1+1", "=cmd|' /C calc'!A0", "+31 6 1234", "-1", "@SUM(A1)", "\tTab", "NULL", "null", "undefined", "nil", "None", "NaN", "Infinity",
    "true", "false", "ja", "nee", "0", "-0", "00", "1e9", "1e-9", "0x41", "1/0", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "1,5", "1.5", "1.000,00", "1'000", "99999999999999999999999999", "30-2-2026", "31-12-9999", "0-0-0",
    "2026-02-30", "24:00", "25:61", "[object Object]", "function(){}", "__proto__", "constructor", "toString", "hasOwnProperty",
    "\r\nSet-Cookie: x=1", "a\r\nb", "a\n\n\nb", "a\tb", "  voor en na  ", "a  b", "Ω≈ç√∫˜µ≤≥÷", "åß∂ƒ©˙∆˚¬…æ", "¡™£¢∞§¶•ªº–≠", "¸˛Ç◊ı˜Â¯˘¿",
    "ÅÍÎÏ˝ÓÔÒÚÆ☃", "Œ„´‰ˇÁ¨ˆØ∏”’", "`⁄€‹›ﬁﬂ‡°·‚—±", "⅛⅜⅝⅞", "ЁЂЃЄЅІЇЈЉЊ", "٠١٢٣٤٥٦٧٨٩", "⁰⁴⁵₀₁₂", "ด้้้้้็็็็็้้้้้็็็็็", "田中さん", "パーティー", "和製漢語",
    "部落格", "사회과학원", "찦차를", "社會科學院", "ヽ༼ຈل͜ຈ༽ﾉ", "(｡◕ ∀ ◕｡)", "｀ｨ(´∀｀∩", "😍", "👩🏽‍🚀", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇳🇱🇸🇾🇪🇷", "0️⃣ 1️⃣", "✋🏿", "🐵 🙈 🙉 🙊",
    "ﷺ", "ثم نفس سقطت وبالتحديد،", "إيو. لمّ في", "مرحبا (كيف) حالك؟", "السلام عليكم ١٢٣ abc", "بِسْمِ اللَّهِ", "שלום עולם", "سلام دنیا، چه خبر؟",
    "سلام، زما نوم احمد دی", "سڵاو لە هەمووان", "ሰላም ዓለም", "ከመይ ኣለኻ፧ ጽቡቕ ኣለኹ።", "ትግርኛ ሓደ ክልተ ሰለስተ", "አማርኛ ቋንቋ", "Привіт, як справи?", "Українська мова",
    "Çalışma İzni ığüşöç", "Şükrü Yıldız", "Nguyễn Văn Anh", "Łódź żółć", "Ünïcödé", "e\u0301e\u0301", "\u00e9\u00e9", "ﬃ ﬄ", "Ǆ ǅ ǆ", "İstanbul", "ıI", "ß ẞ ſ", "K Å",
    "Z̸̧̨̛̗̘̙̜̝̞̟̠̣̤̥̦̩̪̫̬̭̮̯̰a̴l̷g̵o̶", "T̢̡o̴ ̷i̸n̵v̶o̷k̴e̴", "ʎdoɔ", "ｆｕｌｌ ｗｉｄｔｈ", "𝕿𝖍𝖊 𝖖𝖚𝖎𝖈𝖐", "𝓣𝓱𝓮", "⒯⒣⒠", "\u202Eomgekeerd", "\u202Dabc\u202C", "\u2066Test\u2067",
    "test\u2028regel", "test\u2029alinea", "\u200B", "a\u200Bb", "a\u00ADb", "\uFEFFbegin", "\u180E", "a\u2060b", "\u00A0", "\u3000", "\u2003",
    "Samuel <samuel@example.nl>", "test@example.nl", "https://example.nl/?a=1&b=2#c", "06-12 34 56 78", "1234 AB", "tel:112",
    "If you're reading this, you've been in a coma", "Normaal Nederlands: ’s morgens, zo’n coördinatie, geüpload.",
];
// By rule: controls, spaces, marks, a sample of every block, long words.
const gemaakt = [];
for (let c = 1; c < 32; c++) if (![9, 10, 13].includes(c)) gemaakt.push(`a${String.fromCharCode(c)}b`);
for (let c = 0x7f; c < 0xa0; c++) gemaakt.push(`a${String.fromCharCode(c)}b`);
for (const c of [0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000])
    gemaakt.push(`a${String.fromCharCode(c)}b`);
for (const c of [0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfff9, 0xfffc, 0xfffd, 0xfffe, 0xffff])
    gemaakt.push(`a${String.fromCharCode(c)}b`);
for (let c = 0x100; c < 0x3000; c += 0x40) gemaakt.push(String.fromCodePoint(c, c + 1, c + 2));
for (const c of [0x1f300, 0x1f600, 0x1f680, 0x1f900, 0x10000, 0x10330, 0x1d400, 0x20000, 0x2f800, 0xe0001, 0xe0041, 0xf0000, 0x10fffd])
    gemaakt.push(`x${String.fromCodePoint(c)}y`);
for (let n = 1; n <= 12; n++) gemaakt.push("e" + "\u0301".repeat(n * 4));
for (const s of ["w", "م", "ሰ", "Ж", "漢", "🙂", "‮", "-", "_", "."]) gemaakt.push(s.repeat(180));

export const lelijk = [...new Set([...scripts, ...gemaakt])];
// What must be kept letter by letter: without controls, line separators, marks that turn the reading
// order of a whole line around (the program takes those out), and with no white space at the ends.
// eslint-disable-next-line no-control-regex
export const bewaarbaar = (s) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/.test(s) && s === s.trim() && s.length > 0;

export const lang = (n, s = "a") => s.repeat(Math.ceil(n / Buffer.byteLength(s)));
// Bytes that are no text: overlong, half letters, surrogates, NUL.
export const geenTekst = ["%FF", "%C0%AF", "%ED%A0%80", "%ED%B0%80", "%F4%90%80%80", "%E2%82", "%80", "a%00b"];
