// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/packupgrade.h"

#include "core/assessment/rowbook.h"
#include "core/library/packchanges.h"

#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::noNode;

namespace {

/// Questions that `pack` asks and `other` does not.
std::vector<NodeIndex> askedOnlyIn(const Pack &pack, const Pack &other)
{
    std::vector<NodeIndex> found;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(pack.form->nodes.size()); ++node) {
        if (!pack.form->node(node).isQuestion()) {
            continue;
        }
        const NodeIndex there = other.form->find(pack.form->node(node).name);
        if (there == noNode || !other.form->node(there).isQuestion()) {
            found.push_back(node);
        }
    }
    return found;
}

std::vector<NodeIndex> rewordedQuestions(const Pack &from, const Pack &to)
{
    QSet<QString> places;
    QSet<QString> lists;
    for (const PackChange &change : packChanges(from, to)) {
        if (change.isChoice) {
            lists.insert(change.where.section(u'/', 0, 0));
        } else if (change.kind == PackChange::Kind::Reworded || (change.kind == PackChange::Kind::Changed && change.field == u"type"_s)) {
            places.insert(change.where.section(u'/', -1));
        }
    }
    std::vector<NodeIndex> found;
    for (NodeIndex node = 0; node < static_cast<NodeIndex>(to.form->nodes.size()); ++node) {
        const form::Node &question = to.form->node(node);
        const form::ChoiceList *list = to.form->listOf(node);
        const bool isBoth = question.isQuestion() && from.form->find(question.name) != noNode;
        if (isBoth && (places.contains(question.name) || (list != nullptr && lists.contains(list->name)))) {
            found.push_back(node);
        }
    }
    return found;
}

Text asPeopleRead(const form::Form &form, NodeIndex node, const QString &value)
{
    const form::ChoiceList *list = form.listOf(node);
    const auto in = [&](Language language) {
        QStringList words;
        for (const QString &name : list != nullptr ? value.split(u' ', Qt::SkipEmptyParts) : QStringList{value}) {
            QString word = name;
            if (list != nullptr) {
                const auto choice = std::find_if(list->choices.begin(), list->choices.end(),
                                                 [&](const form::Choice &one) { return one.name == name; });
                word = choice == list->choices.end() ? name : choice->label.in(language);
            }
            words.append(word);
        }
        return words.join(isRightToLeft(language) ? u"، "_s : u", "_s);
    };
    return Text(in(Language::English), in(Language::Urdu));
}

/// Whether an answer means the same in both: a choice is none where words or numbers are asked for, and the other way round.
bool isSameKind(const form::Node &before, const form::Node &after)
{
    using form::NodeType;
    const bool isWider = before.type == NodeType::Integer && after.type == NodeType::Decimal;
    return before.type == after.type || isWider;
}

} // namespace

PackUpgrade packUpgrade(const Pack &from, const Pack &to, const Answers &answers, const Clock &clock)
{
    PackUpgrade upgrade{askedOnlyIn(to, from), askedOnlyIn(from, to), rewordedQuestions(from, to), {}, {}, 0};
    RowBook book;
    const form::Session session = sessionWithRows(to, answers, clock, book);
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const NodeIndex before = from.form->find(questionOfKey(answer.key()));
        if (answer->value.isEmpty() || before == noNode || !from.form->node(before).isQuestion()) {
            continue;
        }
        ++upgrade.answered;
        const NodeIndex after = to.form->find(questionOfKey(answer.key()));
        const std::optional<form::Place> place = book.placeOf(session, answer.key());
        const bool isRemoved = after == noNode || !to.form->node(after).isQuestion() || !place;
        const Text read = asPeopleRead(*from.form, before, answer->value);
        if (isRemoved || !isSameKind(from.form->node(before), to.form->node(after)) || !session.fits(*place, answer->value)) {
            upgrade.losses.push_back({answer.key(), before, isRemoved, read});
        } else if (std::ranges::find(upgrade.reworded, after) != upgrade.reworded.end()) {
            upgrade.doubts.push_back({answer.key(), after, read});
        }
    }
    std::sort(upgrade.losses.begin(), upgrade.losses.end(), [](const PackUpgrade::Loss &a, const PackUpgrade::Loss &b) {
        return std::pair(a.node, a.key) < std::pair(b.node, b.key);
    });
    std::sort(upgrade.doubts.begin(), upgrade.doubts.end(), [](const PackUpgrade::Doubt &a, const PackUpgrade::Doubt &b) {
        return std::pair(a.node, a.key) < std::pair(b.node, b.key);
    });
    return upgrade;
}

QString noteOfCleared(const PackUpgrade::Loss &loss, const Pack &from, const QString &note, Language language)
{
    const QString line = (language == Language::Urdu ? u"ورژن %1: %2"_s : u"Version %1: %2"_s).arg(from.version, loss.answer.in(language));
    return note.isEmpty() ? line : note + u'\n' + line;
}

} // namespace meyar
