import type { Ontology } from '../model/ontology.ts';

/** What names of bodies, projects and events end with: alone, such words mean no one in particular. */
const endings = [
  '有限责任公司',
  '股份有限公司',
  '有限公司',
  '集团',
  '公司',
  '厂',
  '专业合作社',
  '合作社',
  '村民委员会',
  '居民委员会',
  '村委会',
  '居委会',
  '管理委员会',
  '管委会',
  '委员会',
  '党支部',
  '党总支',
  '工委',
  '党委',
  '党组',
  '支部',
  '人民政府',
  '政府',
  '办公室',
  '服务中心',
  '服务站',
  '服务队',
  '工作队',
  '工作站',
  '中心',
  '协会',
  '联合会',
  '基地',
  '产业园',
  '园区',
  '工程',
  '计划',
  '行动',
  '村',
];

/** Takes what is common off the end of a name, as often as something is; nothing is left of 村委会. */
export function commonWords({ kinds }: Pick<Ontology, 'kinds'>): (folded: string) => string {
  const labels = kinds.flatMap(({ label, types }) => [label, ...types.map((type) => type.label)]);
  const all = [...new Set([...endings, ...labels.map(({ zh }) => zh)])];
  all.sort((a, b) => b.length - a.length);
  return (folded) => {
    let rest = folded;
    for (;;) {
      const ending = all.find((words) => rest.endsWith(words));
      if (ending === undefined) return rest;
      rest = rest.slice(0, -ending.length);
    }
  };
}
