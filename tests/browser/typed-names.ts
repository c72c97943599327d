/** Ways to type the name of one person, which find that person alone in every box. */
export const panKehua = {
  name: '潘克华',
  nameEn: 'Pan Kehua',
  typed: [
    '潘克华',
    'pankehua',
    'pkh',
    // A swap.
    'pankehau',
    // Full width.
    'ｐａｎｋｅｈｕａ',
    // With what has no width between the letters.
    'pan\u200bke\u2060hua',
  ],
} as const;
