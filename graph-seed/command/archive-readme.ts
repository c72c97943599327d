/** What a new archive says of itself to whoever adds its first article. */
export function archiveReadme(folder: string): string {
  const dir = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return `# 报道档案 · An archive of articles

加一篇报道：

1. 建一个文件夹 \`articles/<slug>/\`，放入 \`text.txt\`（UTF-8，与刊印的一字不差）和下面的 \`article.yaml\`。
2. 在 \`mentions.yaml\` 里写明每句提到什么，新的实体写进 \`entities/\` 下的文件。
3. 写 \`statements.yaml\` 和 \`translations.yaml\`。
4. 运行下面的命令；正在运行的网页几秒内就会换成新的数据。

To add an article:

1. Make a folder \`articles/<slug>/\` with \`text.txt\`, UTF-8, exactly as printed, and the \`article.yaml\` below.
2. Name in \`mentions.yaml\` what each sentence names; new entities stand in a file of \`entities/\`.
3. Write \`statements.yaml\` and \`translations.yaml\`.
4. Run the commands below; a page that is being served has the new data within seconds.

\`\`\`yaml
# articles/<slug>/article.yaml
id: <slug>                      # the folder's name
title: …                        # as it stands in text.txt
titleEn: …
language: zh
published: '2024-03-01'         # a day, a month or a year; left out where it is not known
publisher: { zh: …, en: … }
read: []                        # the first words of each sentence that you have read, or: all
description: { zh: …, en: … }
standing: { zh: …, en: … }      # whose text it is
sha256: ''                      # check tells it
paragraphs:
  - { begins: …, role: title }  # title | byline | heading | caption
\`\`\`

\`\`\`yaml
# entities/entities.yaml, in place of []
- id: east-village
  kind: Village
  type: village
  name: 东村
  nameEn: East Village
  nameEnOrigin: translated      # official | translated | pinyin
  description: { zh: …, en: … }
\`\`\`

\`\`\`yaml
# articles/<slug>/mentions.yaml
- begins: …
  mentions:
    - { exact: 东村, entities: [east-village] }
\`\`\`

\`\`\`yaml
# articles/<slug>/statements.yaml
missing: []
statements:
  - id: east-village-greenhouses
    subjects: [east-village]
    property: count
    value: { text: 30座, value: 30, unit: greenhouse }
    qualifiers: { of: { zh: 大棚, en: greenhouses } }
    quotes: [东村有大棚30座]
\`\`\`

\`\`\`yaml
# articles/<slug>/translations.yaml
- { begins: …, en: … }
\`\`\`

\`\`\`sh
npm run seed -- check --dir ${dir}       # what is wrong, with file, line and remedy
npm run seed -- coverage --dir ${dir}    # which sentences are read
npm run seed -- layout --dir ${dir}      # the coordinates of the drawing
DATA_DIR=${dir} npm start                # the page
\`\`\`

Every form is described in \`graph-seed/README.md\` of the program. Properties that its ontology lacks
are added in \`ontology-additions.yaml\`.
`;
}
