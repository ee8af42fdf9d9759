// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarytexts.h"

#include "core/library/checkpointcode.h"
#include "core/wording/format.h"
#include "core/wording/packwords.h"
#include "core/wording/problemtext.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::NodeType;

namespace {

bool contains(const QStringList &texts, const QString &folded)
{
    return folded.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
               return searchFolded(text).contains(folded);
           });
}

NodeIndex nodeCount(const Pack &pack)
{
    return static_cast<NodeIndex>(pack.form->nodes.size());
}

/// The section around a node, or a repeat that stands in none; the node itself if nothing is around it.
NodeIndex outermost(const Pack &pack, NodeIndex node)
{
    while (pack.form->node(node).parent != form::noNode) {
        node = pack.form->node(node).parent;
    }
    return node;
}

} // namespace

int questionCount(const Pack &pack)
{
    return static_cast<int>(std::count_if(pack.form->nodes.begin(), pack.form->nodes.end(),
                                          [](const form::Node &n) { return n.isQuestion(); }));
}

QString shortPackHash(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex().left(12));
    return isolated(digits.left(4) + u' ' + digits.mid(4, 4) + u' ' + digits.mid(8, 4));
}

QString LibraryTexts::label(const Pack &pack, NodeIndex node) const
{
    const form::Node &question = pack.form->node(node);
    const QString text = question.label.in(language());
    return text.isEmpty() ? question.name : text;
}

PackLine LibraryTexts::line(const Pack &pack) const
{
    const QString title = pack.title.in(language());
    const QStringList facts{pack.version, tr("%n questions", nullptr, questionCount(pack))};
    return {title.isEmpty() ? pack.id : title, facts};
}

PackHead LibraryTexts::head(const Pack &pack) const
{
    QStringList provinces;
    for (const QString &code : pack.jurisdictions) {
        provinces.append(jurisdictionWord(m_words, code));
    }
    PackHead head;
    head.title = line(pack).title;
    head.facts
        = {pack.id, pack.version, tr("content code %1").arg(shortPackHash(pack.hash)),
           provinces.isEmpty() ? tr("any province")
                               : provinces.join(language() == Language::Urdu ? u"، "_s : u", "_s)};
    head.counts = dotted({tr("%n sections", nullptr, static_cast<int>(pack.sections().size())),
                          tr("%n questions", nullptr, questionCount(pack)),
                          tr("%n scored", nullptr, pack.scoredCount()),
                          tr("%n references", nullptr, static_cast<int>(pack.references.size()))});
    if (!pack.family.isEmpty() && pack.family != pack.semantics) { // "Action checklists" beside "Action checklist"
        head.chips.push_back({packFamilyWord(m_words, pack.family), Tone::Normal, Mark::None});
    }
    if (!pack.semantics.isEmpty()) {
        head.chips.push_back({semanticsWord(m_words, pack.semantics), Tone::Accent, Mark::None});
    }
    for (const QString &code : pack.audience) {
        head.chips.push_back({audienceWord(m_words, code), Tone::Normal, Mark::None});
    }
    return head;
}

ChipLine LibraryTexts::confidence(const QString &code) const
{
    if (code == u"S") {
        return {tr("Read in the source"), Tone::Good, Mark::Good};
    }
    if (code == u"K1") {
        return {tr("Well known"), Tone::Good, Mark::Good};
    }
    if (code == u"K2") {
        return {tr("Fairly sure"), Tone::Normal, Mark::Half};
    }
    if (code == u"K3") {
        return {tr("To be confirmed"), Tone::Warn, Mark::Warn};
    }
    if (code == u"D") {
        return {tr("Our own reading"), Tone::Normal, Mark::Question};
    }
    return {code, Tone::Normal, Mark::None};
}

QString LibraryTexts::jurisdiction(const QString &code) const
{
    return code == u"INT" ? tr("International") : jurisdictionWord(m_words, code);
}

ReferenceLine LibraryTexts::reference(const Pack &pack, const Reference &reference) const
{
    QStringList codes;
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        if (checkpoint.clauses.contains(reference.id) && !shownCode(checkpoint.code).isEmpty()) {
            codes.append(isolated(checkpoint.code));
        }
    }
    ReferenceLine line;
    line.citation = reference.citation(language());
    line.text = reference.text.in(language());
    line.confidence = confidence(reference.confidence);
    line.where = dotted({jurisdiction(reference.jurisdiction),
                         reference.validFrom.isValid()
                             ? tr("in force since %1").arg(dateText(m_words, reference.validFrom))
                             : QString(),
                         reference.validTo.isValid()
                             ? tr("until %1").arg(dateText(m_words, reference.validTo))
                             : QString()});
    line.usedBy = codes.join(language() == Language::Urdu ? u"، "_s : u", "_s);
    line.url = reference.url;
    return line;
}

QStringList LibraryTexts::questionHeads() const
{
    return {tr("Code"), tr("Question"), tr("If it fails"), tr("Weight")};
}

QStringList LibraryTexts::referenceHeads() const
{
    return {tr("Reference"), tr("Where"), tr("How sure")};
}

QStringList LibraryTexts::problemHeads() const
{
    return {tr("Level"), tr("Sheet"), tr("Row"), tr("Column"), tr("What is wrong")};
}

CellRow LibraryTexts::questionRow(const Pack &pack, NodeIndex node) const
{
    const Checkpoint &checkpoint = pack.checkpoint(node);
    CellRow row;
    row.id = node;
    row.cells.push_back({isolated(shownCode(checkpoint.code)), Tone::Muted, Mark::None});
    row.cells.push_back({label(pack, node), Tone::Normal, Mark::None});
    Cell severity;
    if (checkpoint.severity) {
        severity = {word(m_words, *checkpoint.severity), toneOf(markOf(*checkpoint.severity)),
                    markOf(*checkpoint.severity)};
    }
    row.cells.push_back(severity);
    Cell weight;
    weight.atEnd = true;
    if (checkpoint.isScored()) {
        weight.text = isolated(QString::number(checkpoint.weight));
    }
    row.cells.push_back(weight);
    return row;
}

std::vector<CellRow> LibraryTexts::questions(const Pack &pack, const QString &filter) const
{
    std::vector<CellRow> rows;
    NodeIndex section = form::noNode;
    for (NodeIndex node = 0; node < nodeCount(pack); ++node) {
        const form::Node &question = pack.form->node(node);
        if (!question.isQuestion()
            || !contains({question.label.in(Language::English), question.label.in(Language::Urdu),
                          pack.checkpoint(node).code, question.name},
                         filter)) {
            continue;
        }
        if (const NodeIndex own = outermost(pack, node); own != section && own != node) {
            section = own;
            const NodeIndex end = pack.form->node(own).end;
            int count = 0;
            for (NodeIndex inside = own; inside < end; ++inside) {
                count += pack.form->node(inside).isQuestion() ? 1 : 0;
            }
            rows.push_back(
                {{{dotted({label(pack, own), tr("%n questions", nullptr, count)})}}, -1, true});
        }
        rows.push_back(questionRow(pack, node));
    }
    return rows;
}

std::vector<CellRow> LibraryTexts::references(const Pack &pack, const QString &filter) const
{
    std::vector<CellRow> rows;
    int id = 0;
    for (const Reference &reference : pack.references) {
        const int own = id++;
        if (!contains({reference.citation(Language::English), reference.citation(Language::Urdu),
                       reference.text.in(Language::English), reference.text.in(Language::Urdu)},
                      filter)) {
            continue;
        }
        const ChipLine sure = confidence(reference.confidence);
        const QString where = jurisdiction(reference.jurisdiction);
        rows.push_back(
            {{{reference.citation(language())}, {where}, {sure.text, sure.tone, sure.mark}}, own});
    }
    return rows;
}

std::vector<CellRow> LibraryTexts::problems(const form::Problems &problems) const
{
    std::vector<CellRow> rows;
    int id = 0;
    for (const form::Problem &problem : problems) {
        const bool error = problem.level == form::Problem::Level::Error;
        Cell place;
        place.text = problem.row > 0 ? isolated(QString::number(problem.row)) : QString();
        place.atEnd = true;
        rows.push_back({{{error ? tr("Error") : tr("Warning"), error ? Tone::Bad : Tone::Warn,
                          error ? Mark::Bad : Mark::Warn},
                         {isolated(problem.sheet)},
                         place,
                         {isolated(problem.column)},
                         {problemSentence(m_words, problem)}},
                        id++});
    }
    return rows;
}

} // namespace meyar::ui
