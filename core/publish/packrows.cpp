// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/packrows.h"

#include "core/findings/finding.h"

#include <set>

namespace meyar::office {

namespace {

Cell in(const Text &text, Language language)
{
    return textCell(text.in(language));
}

/// The first row of each key, for what a form may name twice.
class Rows
{
public:
    explicit Rows(TableRows &rows) : m_rows(rows) {}
    void add(const char *table, size_t keyColumns, CellRow row)
    {
        std::string key = table;
        for (size_t i = 0; i < keyColumns; ++i) {
            key += '\x1f' + row[i].value_or(std::string());
        }
        if (m_keys.insert(std::move(key)).second) {
            m_rows[table].push_back(std::move(row));
        }
    }

private:
    TableRows &m_rows;
    std::set<std::string> m_keys;
};

} // namespace

TableRows packRows(const PackFilter &filter)
{
    using enum Language;
    const Pack &pack = filter.pack();
    const Cell hash = pack.hash.toHex().toStdString();
    TableRows all;
    Rows rows(all);
    rows.add("pack", 1, {hash, textCell(pack.id), textCell(pack.version), textCell(pack.family), in(pack.title, English),
                         in(pack.title, Urdu)});
    for (size_t i = 0; i < pack.form->nodes.size(); ++i) {
        const form::Node &node = pack.form->nodes[i];
        if (node.isGroup() || node.name.isEmpty()) {
            continue;
        }
        const Checkpoint &checkpoint = pack.checkpoints[i];
        const form::NodeIndex section = pack.sectionOf(static_cast<form::NodeIndex>(i));
        const form::Node *group = section == form::noNode ? nullptr : &pack.form->node(section);
        const Cell name = textCell(node.name);
        rows.add("question", 2,
                 {hash, name, std::to_string(i), textCell(checkpoint.code), textCell(node.typeText.section(u' ', 0, 0)),
                  node.list < 0 ? Cell() : textCell(pack.form->lists[static_cast<size_t>(node.list)].name),
                  group ? textCell(group->name) : Cell(), group ? in(group->label, English) : Cell(),
                  group ? in(group->label, Urdu) : Cell(), in(node.label, English), in(node.label, Urdu),
                  checkpoint.severity ? textCell(toCode(*checkpoint.severity)) : Cell(), numberCell(checkpoint.weight),
                  flagCell(filter.isConfidential(node.name))});
        for (const QString &clause : checkpoint.clauses) {
            rows.add("question_clause", 3, {hash, name, textCell(clause)});
        }
    }
    for (const form::ChoiceList &list : pack.form->lists) {
        for (const form::Choice &choice : list.choices) {
            if (!choice.name.isEmpty()) {
                rows.add("choice", 3, {hash, textCell(list.name), textCell(choice.name), in(choice.label, English),
                                       in(choice.label, Urdu)});
            }
        }
    }
    for (const Reference &reference : pack.references) {
        rows.add("clause", 2,
                 {hash, textCell(reference.id), textCell(reference.jurisdiction), textCell(reference.convention),
                  in(reference.title, English), in(reference.title, Urdu), textCell(reference.citation(English)),
                  textCell(reference.citation(Urdu)), cellOf(Value(reference.validFrom.toString(Qt::ISODate)), CellKind::Date),
                  cellOf(Value(reference.validTo.toString(Qt::ISODate)), CellKind::Date), flagCell(reference.isArea())});
    }
    return all;
}

} // namespace meyar::office
