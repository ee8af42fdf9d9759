// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/answercells.h"

#include <algorithm>

namespace meyar::office {

namespace {

bool areChoices(const form::Form &form, const form::Node &node, const QString &value)
{
    if (node.dataFile >= 0) {
        return true; // names of rows in a file that the checklist brings
    }
    if (!node.choicesFrom.isEmpty() || node.list < 0) {
        return false; // of names that were typed in
    }
    const form::ChoiceList &list = form.lists[static_cast<size_t>(node.list)];
    const QStringList chosen = value.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(chosen, [&](const QString &choice) { return list.find(choice) != nullptr; });
}

/// Whether a value of this question can be no free text.
bool isCoded(const form::Form &form, const form::Node &node, const QString &value)
{
    using enum form::NodeType;
    bool isNumber = false;
    (void)value.toDouble(&isNumber);
    switch (node.type) {
    case SelectOne:
    case SelectMultiple:
    case Rank:
        return areChoices(form, node, value);
    case Integer:
    case Decimal:
    case Range:
    case Calculate:
        return isNumber;
    case Date:
        return QDate::fromString(value, Qt::ISODate).isValid();
    case Time:
    case DateTime:
        return value.size() < 40 && std::ranges::none_of(value, [](QChar c) { return c.isLetter() && c != u'T' && c != u'Z'; });
    case Acknowledge:
        return value == u"OK";
    default:
        return false;
    }
}

AnswerCells cellsOf(const form::Form &form, const form::Node &node, const Value &value)
{
    const Cell text = cellOf(value, CellKind::Text);
    if (!text) {
        return {};
    }
    if (!isCoded(form, node, QString::fromStdString(*text))) {
        return {{}, {}, true};
    }
    const bool isNumber = node.type == form::NodeType::Integer || node.type == form::NodeType::Decimal
        || node.type == form::NodeType::Range || node.type == form::NodeType::Calculate;
    return {text, isNumber ? cellOf(value, CellKind::Number) : Cell(), false};
}

} // namespace

PackFilter::PackFilter(std::shared_ptr<const Pack> pack)
    : m_pack(std::move(pack)), m_confidential(bundle::confidentialIn(*m_pack))
{
}

AnswerCells PackFilter::cells(const QString &question, const Value &value) const
{
    const form::NodeIndex node = m_pack->form->find(question);
    return node == form::noNode ? AnswerCells{{}, {}, true} : cellsOf(*m_pack->form, m_pack->form->node(node), value);
}

AnswerCells factCells(const std::vector<PackFilter *> &packs, const QString &fact, const Value &value)
{
    AnswerCells found{{}, {}, true};
    for (const PackFilter *filter : packs) {
        const Pack &pack = filter->pack();
        for (size_t i = 0; i < pack.checkpoints.size(); ++i) {
            if (pack.checkpoints[i].fact != fact) {
                continue;
            }
            const AnswerCells cells = cellsOf(*pack.form, pack.form->nodes[i], value);
            if (cells.isWithheld || filter->confidentialFacts().contains(fact)) {
                return {{}, {}, true};
            }
            found = cells;
        }
    }
    return found;
}

} // namespace meyar::office
