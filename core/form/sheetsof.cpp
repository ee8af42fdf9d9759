// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheetsof.h"

#include "core/form/sheetrows.h"

#include <algorithm>
#include <set>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Collects rows, then lays them out under the columns that they need.
class SheetWriter
{
public:
    SheetWriter(QString name, const Form &form)
        : m_name(std::move(name))
        , m_form(form)
    {
    }

    void need(const SheetColumn &column) { m_columns.insert(column); }

    void add(SheetRow row)
    {
        for (const auto &[column, cell] : row) {
            m_columns.insert(column);
        }
        m_rows.push_back(std::move(row));
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    [[nodiscard]] bool has(const SheetColumn &column) const { return m_columns.count(column) > 0; }

    [[nodiscard]] bool hasLanguage(const QString &code) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const SheetColumn &column) {
            return column.language == code && columnOrder().contains(column.name);
        });
    }

    [[nodiscard]] Sheet sheet() const
    {
        std::vector<SheetColumn> columns(m_columns.begin(), m_columns.end());
        std::stable_sort(columns.begin(), columns.end(),
                         [this](const SheetColumn &a, const SheetColumn &b) {
                             return place(a) < place(b);
                         });
        Sheet sheet;
        sheet.name = m_name;
        for (const SheetColumn &column : columns) {
            sheet.header.append(heading(column));
        }
        int number = 1;
        for (const SheetRow &row : m_rows) {
            QStringList cells;
            for (const SheetColumn &column : columns) {
                const auto cell = row.find(column);
                cells.append(cell == row.end() ? QString() : cell->second);
            }
            sheet.rows.push_back(std::move(cells));
            sheet.rowNumbers.push_back(++number);
        }
        return sheet;
    }

private:
    /// Known columns first, each in the order of the form's languages.
    [[nodiscard]] std::tuple<qsizetype, QString, qsizetype> place(const SheetColumn &column) const
    {
        const qsizetype known = columnOrder().indexOf(column.name);
        const auto language
            = std::find_if(m_form.languages.begin(), m_form.languages.end(),
                           [&](const FormLanguage &one) { return one.code == column.language; });
        return {known < 0 ? columnOrder().size() : known, column.name,
                column.language.isEmpty() ? -1 : language - m_form.languages.begin()};
    }

    [[nodiscard]] QString heading(const SheetColumn &column) const
    {
        if (column.language.isEmpty()) {
            return column.name;
        }
        for (const FormLanguage &language : m_form.languages) {
            if (language.code == column.language) {
                return column.name + u"::"_s + language.written;
            }
        }
        return column.name + u"::"_s + column.language;
    }

    QString m_name;
    const Form &m_form;
    std::set<SheetColumn> m_columns;
    std::vector<SheetRow> m_rows;
};

void addEnd(SheetWriter &survey, const Node &group)
{
    survey.add({{{u"type"_s, {}},
                 group.type == NodeType::Repeat ? u"end_repeat"_s : u"end_group"_s}});
}

/// Every language of the form has a column, so that it is a language of the form again; the first
/// columns tell their order.
void addLanguages(SheetWriter &survey, const SheetWriter &choices, const Form &form)
{
    const bool isPlain = survey.has({u"label"_s, {}});
    for (const FormLanguage &language : form.languages) {
        const bool isUsed
            = survey.hasLanguage(language.code) || choices.hasLanguage(language.code);
        if (!isPlain || !isUsed) {
            survey.need({u"label"_s, language.code});
        }
    }
}

void addSurvey(SheetWriter &survey, const Form &form)
{
    survey.need({u"type"_s, {}});
    survey.need({u"name"_s, {}});
    std::vector<NodeIndex> open;
    for (NodeIndex index = 0; index < static_cast<NodeIndex>(form.nodes.size()); ++index) {
        const Node &node = form.node(index);
        while (!open.empty() && form.node(open.back()).end <= index) {
            addEnd(survey, form.node(open.back()));
            open.pop_back();
        }
        if (!node.isGenerated) {
            survey.add(rowOf(form, node));
        }
        if (node.isGroup()) {
            open.push_back(index);
        }
    }
    for (auto group = open.rbegin(); group != open.rend(); ++group) {
        addEnd(survey, form.node(*group));
    }
}

/// Data in the form itself, as far as they are a list: items with a name.
void addInline(SheetWriter &choices, const DataFile &data)
{
    const DataTree &tree = *data.tree;
    for (int item = tree.element(0).firstChild; item >= 0; item = tree.element(item).next) {
        SheetRow row{{{u"list_name"_s, {}}, data.id}};
        for (int cell = tree.element(item).firstChild; cell >= 0; cell = tree.element(cell).next) {
            const DataTree::Element &element = tree.element(cell);
            if (!element.text.isEmpty()) {
                row.insert_or_assign({tree.name(element.name), {}}, element.text);
            }
        }
        if (row.count({u"name"_s, {}}) > 0) {
            choices.add(std::move(row));
        }
    }
}

bool repeatsNames(const ChoiceList &list)
{
    std::set<QString> names;
    return !std::all_of(list.choices.begin(), list.choices.end(), [&](const Choice &choice) {
        return names.insert(choice.name).second;
    });
}

/// The settings, with leave for choices of the same name where there are such.
SheetRow completeSettings(const Form &form)
{
    SheetRow row = settingsRow(form);
    const bool needsLeave
        = std::any_of(form.lists.begin(), form.lists.end(), [](const ChoiceList &list) {
              return !list.isExternal && repeatsNames(list);
          });
    if (needsLeave) {
        row.try_emplace({u"allow_choice_duplicates"_s, {}}, u"yes"_s);
    }
    return row;
}

} // namespace

Sheets sheetsOf(const Form &form)
{
    SheetWriter survey(u"survey"_s, form);
    SheetWriter choices(u"choices"_s, form);
    SheetWriter external(u"external_choices"_s, form);
    SheetWriter settings(u"settings"_s, form);
    addSurvey(survey, form);
    for (const ChoiceList &list : form.lists) {
        for (const Choice &choice : list.choices) {
            (list.isExternal ? external : choices).add(rowOf(list, choice));
        }
    }
    for (const DataFile &data : form.dataFiles) {
        if (data.kind == DataFile::Kind::Inline && data.tree != nullptr) {
            addInline(choices, data);
        }
    }
    addLanguages(survey, choices, form);
    if (SheetRow row = completeSettings(form); !row.empty()) {
        settings.add(std::move(row));
    }
    Sheets sheets{{u"survey"_s, survey.sheet()}};
    for (const auto &[name, writer] : {std::pair(u"choices"_s, &choices),
                                       std::pair(u"external_choices"_s, &external),
                                       std::pair(u"settings"_s, &settings)}) {
        if (!writer->isEmpty()) {
            sheets.insert_or_assign(name, writer->sheet());
        }
    }
    return sheets;
}

} // namespace meyar::form
