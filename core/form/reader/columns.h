// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/reader/cells.h"
#include "core/form/reader/heading.h"

namespace meyar::form {

/// The languages of a sheet's labels, hints, messages and media, in the order of the headings.
[[nodiscard]] std::vector<FormLanguage> languagesIn(const Sheet &sheet);

/// A sheet seen through its headings.
class Columns
{
public:
    /// Reports columns that mean the same, that mix plain and translated texts, and near misses.
    /// Plain texts are in `defaultLanguage` unless it has its own column. Cells are cleaned of
    /// white space around them and of runs of spaces in them, unless the form says not to.
    Columns(const Sheet &sheet, const QString &defaultLanguage, Problems &problems,
            bool cleansTexts = true);

    [[nodiscard]] size_t rowCount() const { return m_sheet.rows.size(); }
    [[nodiscard]] int rowNumber(size_t row) const { return m_sheet.rowNumbers[row]; }
    [[nodiscard]] bool has(Column column) const;
    /// The heading as written; "" if the sheet does not have it.
    [[nodiscard]] QString written(Column column) const;
    [[nodiscard]] QString cell(size_t row, Column column) const;
    [[nodiscard]] Text text(size_t row, Column column) const;
    /// Pictures and sounds, by what they are.
    [[nodiscard]] Media media(size_t row) const;
    /// The columns of one place (bind::…), by attribute.
    [[nodiscard]] std::map<QString, QString> attributes(size_t row, Column place) const;
    /// Unknown columns, without and with language; empty cells are left out.
    [[nodiscard]] QHash<QString, QString> extra(size_t row) const;
    [[nodiscard]] QHash<QString, Text> extraText(size_t row) const;
    /// Unknown columns by all of their heading, lower case, whether with language or not.
    [[nodiscard]] QHash<QString, QString> everyExtra(size_t row) const;
    /// Takes an unknown column out of what extra() and everyExtra() give.
    void leaveOut(const QString &heading);
    [[nodiscard]] const std::vector<Heading> &headings() const { return m_headings; }

    struct Untranslated
    {
        QString column;
        QString language;
    };
    /// Cells that are empty in one language and filled in another.
    [[nodiscard]] std::vector<Untranslated> untranslated(size_t row) const;

private:
    [[nodiscard]] QString at(size_t row, size_t column) const;
    [[nodiscard]] const std::vector<size_t> &columnsOf(Column column) const;
    void reportDuplicates(Problems &problems);
    void reportNearMisses(Problems &problems) const;
    void reportMixed(Problems &problems) const;
    void adopt(const QString &defaultLanguage);
    void groupTranslations();

    const Sheet &m_sheet;
    bool m_cleansTexts;
    std::vector<Heading> m_headings;
    std::vector<std::vector<size_t>> m_byColumn; ///< places of what is not ignored
    std::vector<std::vector<size_t>> m_translations; ///< columns of one text in several languages
};

} // namespace meyar::form
