import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../graph-seed/model/coverage.ts';
import { missingEndsOf, participantsOf } from '../../graph-seed/model/statement.ts';
import { shippedArticle, shippedDataSet } from '../seed/shipped-data-set.ts';
import { archiveDataSet, archiveFolder } from './archive-data-set.ts';

const archive = archiveDataSet();

describe('the invented archive', () => {
  it('holds six articles', () => {
    expect(archive.articles.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'camel-fair 赛驼会开到风车下',
      'camel-milk-road 驼乳铺出增收路',
      'liuquan-mornings 柳泉社区的清晨',
      'market-ledger 集市上的账本',
      'sea-buckthorn-season 沙棘红了',
      'year-end-accounts 年终算账会',
    ]);
  });

  it('says of each sentence that names an entity what it says of it, or why nothing', () => {
    const namedOnly = archive.articles.flatMap((article) =>
      coverageOf(article, archive.statements)
        .filter(({ coverage, sentence }) => coverage === 'named' && !sentence.waived)
        .map(({ sentence }) => `${article.id}/${sentence.id}`),
    );
    expect(namedOnly).toEqual([]);
  });

  it('has nobody and nothing of the shipped article', () => {
    const { entities, statements, articles } = shippedDataSet();
    const article = articles.find(({ id }) => id === shippedArticle);
    const own = statements.filter(({ evidence }) =>
      evidence.some((quote) => quote.article === shippedArticle),
    );
    const named = new Set([
      shippedArticle,
      ...(article?.mentions ?? []).flatMap((mention) => mention.entities),
      ...own.flatMap(participantsOf),
    ]);
    const names = entities
      .filter(({ id }) => named.has(id))
      .flatMap(({ id, name, nameEn, aliases }) => [id, name, nameEn, ...aliases]);
    expect(names.length).toBeGreaterThan(94);
    const sources = files(archiveFolder).filter((file) => /\.(yaml|txt)$/.test(file));
    expect(sources.length).toBeGreaterThan(25);
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    const ids = new Set([...archive.statements, ...archive.entities].map(({ id }) => id));
    expect(own.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

describe('the table of what is planted', () => {
  it('names only what is there', () => {
    const known = new Set([
      ...archive.articles.map(({ id }) => id),
      ...archive.entities.map(({ id }) => id),
      ...archive.statements.map(({ id }) => id),
      ...archive.disputes.map(({ id }) => id),
      ...archive.statements.flatMap(missingEndsOf).map(({ id }) => id),
    ]);
    const readme = readFileSync(join(archiveFolder, 'README.md'), 'utf8');
    const ids = [...readme.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].flatMap(([, id]) => id ?? []);
    expect(ids.length).toBeGreaterThan(80);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}
