// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/choicessheet.h"

#include "core/form/reader/columns.h"
#include "core/form/reader/settingssheet.h"

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

class ChoicesSheet
{
public:
    ChoicesSheet(const Sheet &sheet, Form &form, Problems &problems)
        : m_columns(sheet, defaultLanguage(form), problems)
        , m_report(sheet.name, problems)
        , m_form(form)
        , m_mayRepeat(yesOrNo(form.settings.value(u"allow_choice_duplicates"_s)).value_or(false))
        , m_isExternal(sheet.name == "external_choices"_L1)
    {
    }

    void read()
    {
        if (m_columns.rowCount() == 0 || !hasColumns()) {
            return;
        }
        dropSpacedColumns();
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
                m_report.error(Kind::ColumnMissing, 1, {}, {name});
                complete = false;
            }
        }
        return complete;
    }

    /// They cannot be elements of an instance, so no expression could name them.
    void dropSpacedColumns()
    {
        for (const Heading &heading : m_columns.headings()) {
            if (!heading.ignored && heading.column == Column::Unknown
                && heading.base.contains(u' ')) {
                m_report.warning(Kind::ColumnIgnored, 1, heading.written, {heading.written});
                m_columns.leaveOut(heading.written);
            }
        }
    }

    void readRow(size_t row)
    {
        const int number = m_columns.rowNumber(row);
        const QString list = m_columns.cell(row, Column::ListName);
        Choice choice;
        choice.name = m_columns.cell(row, Column::Name);
        choice.label = m_columns.text(row, Column::Label);
        choice.media = m_columns.media(row);
        choice.extra = m_columns.everyExtra(row);
        choice.row = number;
        if (list.isEmpty()) {
            m_report.error(Kind::NameMissing, number, m_columns.written(Column::ListName), {});
            return;
        }
        if (!checked(choice, list)) {
            return;
        }
        for (const auto &missing : m_columns.untranslated(row)) {
            m_report.warning(Kind::TranslationMissing, number, missing.column,
                             {choice.name, missing.language});
        }
        listNamed(list).choices.push_back(std::move(choice));
    }

    bool checked(const Choice &choice, const QString &list)
    {
        const QString column = m_columns.written(Column::Name);
        if (choice.name.isEmpty()) {
            m_report.error(Kind::NameMissing, choice.row, column, {});
            return false;
        }
        const auto [first, isNew] = m_rows.try_emplace({list, choice.name}, choice.row);
        // the rows of external choices are told apart by their other columns
        if (!isNew && !m_mayRepeat && !m_isExternal) {
            m_report.error(Kind::ChoiceDuplicate, choice.row, column,
                           {list, choice.name, QString::number(first->second)});
        }
        if (choice.label.isEmpty() && choice.media.empty()) {
            m_report.warning(Kind::LabelMissing, choice.row, m_columns.written(Column::Label),
                             {choice.name});
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
        m_form.lists.push_back({.name = name, .choices = {}, .isExternal = m_isExternal});
        return m_form.lists.back();
    }

    Columns m_columns;
    Reporter m_report;
    Form &m_form;
    bool m_mayRepeat;
    bool m_isExternal;
    QHash<QString, size_t> m_lists;
    std::map<std::pair<QString, QString>, int>
        m_rows; ///< of the first choice of each list and name
};

bool storesSeveral(const Node &node)
{
    return node.type == NodeType::SelectMultiple || node.type == NodeType::Rank;
}

} // namespace

void readChoices(const Sheet &sheet, Form &form, Problems &problems)
{
    ChoicesSheet(sheet, form, problems).read();
}

void checkChoiceNames(const Sheet &sheet, const Form &form, Problems &problems)
{
    QString column;
    for (const QString &heading : sheet.header) {
        if (column.isEmpty() && parsedHeading(heading, sheet.name).column == Column::Name) {
            column = heading;
        }
    }
    std::vector<bool> isChecked(form.lists.size());
    for (const Node &node : form.nodes) {
        if (!storesSeveral(node) || node.list < 0 || isChecked[static_cast<size_t>(node.list)]) {
            continue;
        }
        isChecked[static_cast<size_t>(node.list)] = true;
        for (const Choice &choice : form.lists[static_cast<size_t>(node.list)].choices) {
            if (choice.name.contains(u' ')) {
                Reporter(sheet.name, problems)
                    .error(Kind::NameInvalid, choice.row, column, {choice.name});
            }
        }
    }
}

} // namespace meyar::form
