import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';

const entity = (kind: string, name: string, nameEn: string, aliases: string[] = []): Entity => ({
  id: 'x',
  kind,
  name,
  nameEn,
  nameEnOrigin: 'pinyin',
  aliases,
  description: { zh: '无', en: 'none' },
});
const zhou = entity(Kind.Person, '周冬瑞', 'Zhou Dongrui');
const mengcao = entity(Kind.Organisation, '“蒙草”公司', 'Mengcao company', ['蒙草']);
const group = entity(Kind.Organisation, '4家企业', 'Four enterprises');
const region = entity(Kind.Place, '内蒙古', 'Inner Mongolia Autonomous Region');
const zone = entity(Kind.Organisation, '阿拉善高新区党工委管委会', 'Zone committees');
/** As `zhou`, found by Chinese alone. */
const heard = entity(Kind.Person, '周冬瑞', 'X');
const le = entity(Kind.Person, '乐嘉', 'X');
const branch = entity(Kind.Organisation, '玛拉沁社区党支部', 'X');
const orsted = entity(Kind.Person, '奥斯特', 'Ørsted');
const street = entity(Kind.Place, '街', 'Łódź Straße Æther Œuvre Þór Đinh');
const cafe = entity(Kind.Organisation, '咖啡馆', 'Café-bar Élan');

const taiwan = entity(Kind.Place, '臺灣', 'X');
const songFang = entity(Kind.Person, '宋国方', 'X');

/**
 * What is typed, the entity it is compared with, and how it matches, in the API's words; null where
 * it does not. The server's search and the page's matcher both answer this table.
 */
export const nameCases: readonly (readonly [typed: string, of: Entity, match: string | null])[] = [
  // Characters.
  ['周冬瑞', zhou, 'EXACT'],
  ['周冬', zhou, 'PREFIX'],
  ['冬瑞', zhou, 'SUBSTRING'],
  ['周 冬 瑞', zhou, 'EXACT'],
  ['冬锐', zhou, null],
  ['周瑞', zhou, null],
  ['蒙草公司', mengcao, 'EXACT'],
  ['“蒙草”公司', mengcao, 'EXACT'],
  ['草 公司', mengcao, 'SUBSTRING'],
  // An alias.
  ['蒙草', mengcao, 'EXACT'],
  // Pinyin.
  ['zhoudongrui', zhou, 'LATIN_EXACT'],
  ['zhou dong rui', zhou, 'LATIN_EXACT'],
  ['ZHOU', zhou, 'LATIN_PREFIX'],
  ['zhoudongr', zhou, 'LATIN_PREFIX'],
  ['oudongrui', zhou, null],
  ['周dongrui', zhou, null],
  // Several words, in any order: as the worst of them, unless they match run together.
  ['冬瑞 周', zhou, 'SUBSTRING'],
  ['周\u3000冬瑞', zhou, 'EXACT'],
  ['公司 蒙草', mengcao, 'SUBSTRING'],
  ['蒙草 “公司”', mengcao, 'EXACT'],
  ['管委会 高新区', zone, 'SUBSTRING'],
  ['高新区 管委会', zone, 'SUBSTRING'],
  ['阿拉善 管委会', zone, 'SUBSTRING'],
  ['阿拉善\u00a0管委会', zone, 'SUBSTRING'],
  ['dongrui zhou', zhou, 'WORD_PREFIX'],
  ['Dongrui Zhou', zhou, 'WORD_PREFIX'],
  ['周 dongrui', zhou, 'WORD_PREFIX'],
  ['dongrui 周', zhou, 'WORD_PREFIX'],
  ['mongolia inner', region, 'WORD_PREFIX'],
  ['region inner mongolia', region, 'WORD_PREFIX'],
  ['dongriu zhou', zhou, 'ONE_EDIT'],
  ['zhou zhou', zhou, 'LATIN_PREFIX'],
  ['周 周', zhou, 'PREFIX'],
  ['dongrui ma', zhou, null],
  ['公司 蒙牛', mengcao, null],
  ['冬瑞 马', zhou, null],
  // Surnames are read as surnames, elsewhere the same character in its common way.
  ['shanxiong', entity(Kind.Person, '单雄', 'X'), 'LATIN_EXACT'],
  ['qiuhe', entity(Kind.Person, '仇和', 'X'), 'LATIN_EXACT'],
  ['zengguo', entity(Kind.Person, '曾国', 'X'), 'LATIN_EXACT'],
  ['danwei', entity(Kind.Organisation, '单位', 'Unit'), 'LATIN_EXACT'],
  ['lvmou', entity(Kind.Person, '吕某', 'X'), 'LATIN_EXACT'],
  // Initials.
  ['zdr', zhou, 'LATIN_EXACT'],
  ['z', zhou, 'LATIN_PREFIX'],
  ['zd', zhou, 'LATIN_PREFIX'],
  ['dr', zhou, null],
  // Pinyin of a part, from a syllable on, within none.
  ['dongrui', heard, 'WORD_PREFIX'],
  ['rui', heard, 'WORD_PREFIX'],
  ['dongr', heard, 'WORD_PREFIX'],
  ['shequ', branch, 'WORD_PREFIX'],
  ['dangzhibu', branch, 'WORD_PREFIX'],
  ['shequ dangzhibu', branch, 'WORD_PREFIX'],
  ['dangzhibu 玛拉沁', branch, 'WORD_PREFIX'],
  ['equ', branch, null],
  ['s', branch, null],
  ['sh', branch, 'WORD_PREFIX'],
  ['dongru zhou', heard, 'WORD_PREFIX'],
  // Every reading of a character, the usual one before others; lü as lv and lu.
  ['yuejia', le, 'LATIN_EXACT'],
  ['lejia', le, 'WORD_PREFIX'],
  ['le', le, 'WORD_PREFIX'],
  ['yue', le, 'LATIN_PREFIX'],
  ['danxiong', entity(Kind.Person, '单雄', 'X'), 'WORD_PREFIX'],
  ['lumou', entity(Kind.Person, '吕某', 'X'), 'WORD_PREFIX'],
  ['lv', entity(Kind.Person, '吕某', 'X'), 'LATIN_PREFIX'],
  ['lu', entity(Kind.Person, '吕某', 'X'), 'WORD_PREFIX'],
  ['nuxing', entity(Kind.Organisation, '女性', 'X'), 'WORD_PREFIX'],
  ['nvxing', entity(Kind.Organisation, '女性', 'X'), 'LATIN_EXACT'],
  // Syllables and initials, each for a half of a short name.
  ['zhoudr', heard, 'WORD_PREFIX'],
  ['zhoudongr', heard, 'LATIN_PREFIX'],
  ['zdongrui', heard, 'WORD_PREFIX'],
  ['zdrui', heard, 'WORD_PREFIX'],
  ['zdongr', heard, 'WORD_PREFIX'],
  ['zhouxr', heard, null],
  // English.
  ['Zhou Dongrui', zhou, 'LATIN_EXACT'],
  ['dongrui', zhou, 'WORD_PREFIX'],
  ['compa', mengcao, 'WORD_PREFIX'],
  ['cafe', cafe, 'LATIN_PREFIX'],
  ['elan', cafe, 'WORD_PREFIX'],
  ['bar', cafe, 'WORD_PREFIX'],
  // One typing error: a swap, a letter less, one more, another one; two are too many.
  ['zhuodongrui', zhou, 'ONE_EDIT'],
  ['zhodongrui', zhou, 'ONE_EDIT'],
  ['zhouudongrui', zhou, 'ONE_EDIT'],
  ['zhoudongrvi', zhou, 'ONE_EDIT'],
  ['dongriu', zhou, 'ONE_EDIT'],
  ['zuhodongriu', zhou, null],
  // In up to 24 letters.
  ['innermongoliaautonomusregion', region, null],
  ['innermongoliaautonomousr', region, 'LATIN_PREFIX'],
  ['innermongolai', region, null],
  ['mongolai', region, 'ONE_EDIT'],
  // From four letters on, in Latin letters only, and never in initials.
  ['zhuo', zhou, 'ONE_EDIT'],
  ['zhu', zhou, null],
  ['zdx', zhou, null],
  // Width.
  ['ｚｄｒ', zhou, 'LATIN_EXACT'],
  ['ＺＨＯＵ', zhou, 'LATIN_PREFIX'],
  ['ＭＥＮＧＣＡＯ', mengcao, 'LATIN_EXACT'],
  ['４家', group, 'PREFIX'],
  // Characters of no width.
  ['冬\u200b瑞', zhou, 'SUBSTRING'],
  ['z\u200dd\u200cr', zhou, 'LATIN_EXACT'],
  ['\ufeffzhoudongrui\u2060', zhou, 'LATIN_EXACT'],
  ['冬\u3164瑞', zhou, 'SUBSTRING'],
  // What a paste brings along.
  ['「周冬瑞」。', zhou, 'EXACT'],
  ['“Zhou Dongrui.”', zhou, 'LATIN_EXACT'],
  // Letters that are none with a mark on it, as a plain keyboard types them.
  ['orsted', orsted, 'LATIN_EXACT'],
  ['Ørsted', orsted, 'LATIN_EXACT'],
  ['strasse', street, 'WORD_PREFIX'],
  ['STRAßE', street, 'WORD_PREFIX'],
  ['lodz', street, 'LATIN_PREFIX'],
  ['aether', street, 'WORD_PREFIX'],
  ['oeuvre', street, 'WORD_PREFIX'],
  ['thor', street, 'WORD_PREFIX'],
  ['dinh', street, 'WORD_PREFIX'],
  // Traditional characters, in either; what is the same in both is the same.
  ['阿拉善高新區黨工委管委會', zone, 'EXACT'],
  ['高新區', zone, 'SUBSTRING'],
  ['管委會 高新區', zone, 'SUBSTRING'],
  ['內蒙', region, 'PREFIX'],
  ['高新围', zone, null],
  ['台湾', taiwan, 'EXACT'],
  ['臺灣', taiwan, 'EXACT'],
  ['台灣', taiwan, 'EXACT'],
  // Accents.
  ['Cafe\u0301', cafe, 'LATIN_PREFIX'],
  ['Caf\u00e9', cafe, 'LATIN_PREFIX'],
  // Nothing to go by.
  ['', zhou, null],
  [' “”！', zhou, null],
  ['\u200b', zhou, null],
  ['马', zhou, null],
];

/** The same for what only the server answers, which knows how characters are read. */
export const heardCases: typeof nameCases = [
  // Other characters of the same sound, whatever the tone, for a whole name.
  ['宋国芳', songFang, 'HOMOPHONE'],
  ['周东锐', zhou, 'HOMOPHONE'],
  ['周 东锐', zhou, 'HOMOPHONE'],
  ['善雄', entity(Kind.Person, '单雄', 'X'), 'HOMOPHONE'],
  ['单雄', entity(Kind.Person, '善雄', 'X'), 'HOMOPHONE'],
  // The characters themselves first; one alone sounds like too many.
  ['宋国方', songFang, 'EXACT'],
  ['送', entity(Kind.Person, '宋', 'X'), null],
  ['国芳', songFang, null],
  ['宋国芳x', songFang, null],
];
