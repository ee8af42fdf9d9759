// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/reader/cells.h"

namespace meyar::form {

/// The columns that form reads; every other is Unknown and kept.
enum class Column {
    Unknown,
    Type,
    Name,
    Label,
    Hint,
    Guidance,
    Relevant,
    Required,
    RequiredMessage,
    Constraint,
    ConstraintMessage,
    Calculation,
    Default,
    ReadOnly,
    Appearance,
    Disabled,
    ListName,
};

struct Heading
{
    Column column = Column::Unknown;
    QString base; ///< without language, lower case
    std::optional<QString> language; ///< "en", "ur"… if the heading has ::Language
    QString written; ///< as in the file
    bool ignored = false; ///< empty, starts with '_', or a second column for the same thing
};

/// `label::Urdu (ur)`, `Constraint Message`, `bind::relevant`… as the sheet of that name
/// understands it.
[[nodiscard]] Heading parsedHeading(const QString &written, const QString &sheet);

/// "Urdu (ur)" is ur, "English" en, "Sindhi" sindhi.
[[nodiscard]] QString languageOf(const QString &written);

/// A sheet seen through its headings.
class Columns
{
public:
    /// Reports columns that mean the same. Plain texts are in `defaultLanguage` unless it has its
    /// own column.
    Columns(const Sheet &sheet, const QString &defaultLanguage, Problems &problems);

    [[nodiscard]] size_t rowCount() const { return m_sheet.rows.size(); }
    [[nodiscard]] int rowNumber(size_t row) const { return m_sheet.rowNumbers[row]; }
    [[nodiscard]] bool has(Column column) const;
    /// The heading as written; "" if the sheet does not have it.
    [[nodiscard]] QString written(Column column) const;
    [[nodiscard]] QString cell(size_t row, Column column) const;
    [[nodiscard]] Text text(size_t row, Column column) const;
    /// Unknown columns, without and with language; empty cells are left out.
    [[nodiscard]] QHash<QString, QString> extra(size_t row) const;
    [[nodiscard]] QHash<QString, Text> extraText(size_t row) const;

    struct Untranslated
    {
        QString column;
        QString language;
    };
    /// Cells that are empty in one language and filled in another.
    [[nodiscard]] std::vector<Untranslated> untranslated(size_t row) const;

private:
    [[nodiscard]] QString at(size_t row, size_t column) const;
    void reportDuplicates(Problems &problems);
    void adopt(const QString &defaultLanguage);
    void groupTranslations();

    const Sheet &m_sheet;
    std::vector<Heading> m_headings;
    std::vector<std::vector<size_t>> m_translations; ///< columns of one text in several languages
};

} // namespace meyar::form
