// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/choicessheet.h"

#include "core/form/reader/columns.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

class ChoicesSheet
{
public:
    ChoicesSheet(const Sheet &sheet, const QString &defaultLanguage, Form &form, Problems &problems)
        : m_columns(sheet, defaultLanguage, problems)
        , m_report(sheet.name, problems)
        , m_form(form)
        , m_mayRepeat(yesOrNo(form.settings.value(u"allow_choice_duplicates"_s)).value_or(false))
    {
    }

    void read()
    {
        if (!hasColumns()) {
            return;
        }
        for (size_t row = 0; row < m_columns.rowCount(); ++row) {
            readRow(row);
        }
    }

private:
    bool hasColumns()
    {
        bool complete = true;
        for (const auto &[column, name] :
             {std::pair(Column::ListName, u"list_name"_s), std::pair(Column::Name, u"name"_s)}) {
            if (!m_columns.has(column)) {
                m_report.error(Problem::Kind::ColumnMissing, 1, {}, {name});
                complete = false;
            }
        }
        return complete;
    }

    void readRow(size_t row)
    {
        const int number = m_columns.rowNumber(row);
        const QString list = m_columns.cell(row, Column::ListName);
        Choice choice;
        choice.name = m_columns.cell(row, Column::Name);
        choice.label = m_columns.text(row, Column::Label);
        choice.extra = m_columns.extra(row);
        choice.row = number;
        if (list.isEmpty()) {
            m_report.error(Problem::Kind::NameMissing, number, m_columns.written(Column::ListName),
                           {});
            return;
        }
        if (!checked(choice, list)) {
            return;
        }
        for (const auto &missing : m_columns.untranslated(row)) {
            m_report.warning(Problem::Kind::TranslationMissing, number, missing.column,
                             {choice.name, missing.language});
        }
        listNamed(list).choices.push_back(std::move(choice));
    }

    bool checked(const Choice &choice, const QString &list)
    {
        const QString column = m_columns.written(Column::Name);
        if (choice.name.isEmpty()) {
            m_report.error(Problem::Kind::NameMissing, choice.row, column, {});
            return false;
        }
        if (choice.name.contains(
                u' ')) { // it could not be told apart in a select_multiple's answer
            m_report.error(Problem::Kind::NameInvalid, choice.row, column, {choice.name});
        }
        const auto [first, isNew] = m_rows.try_emplace({list, choice.name}, choice.row);
        if (!isNew && !m_mayRepeat) {
            m_report.error(Problem::Kind::ChoiceDuplicate, choice.row, column,
                           {list, choice.name, QString::number(first->second)});
        }
        if (choice.label.isEmpty()) {
            m_report.warning(Problem::Kind::LabelMissing, choice.row,
                             m_columns.written(Column::Label), {choice.name});
        }
        return true;
    }

    ChoiceList &listNamed(const QString &name)
    {
        const auto at = m_lists.constFind(name);
        if (at != m_lists.constEnd()) {
            return m_form.lists[*at];
        }
        m_lists.insert(name, m_form.lists.size());
        m_form.lists.push_back({name, {}});
        return m_form.lists.back();
    }

    Columns m_columns;
    Reporter m_report;
    Form &m_form;
    bool m_mayRepeat;
    QHash<QString, size_t> m_lists;
    std::map<std::pair<QString, QString>, int>
        m_rows; ///< of the first choice of each list and name
};

} // namespace

void readChoices(const Sheet &sheet, const QString &defaultLanguage, Form &form, Problems &problems)
{
    ChoicesSheet(sheet, defaultLanguage, form, problems).read();
}

} // namespace meyar::form
