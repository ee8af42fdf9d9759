// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/gridbuilder.h"

#include "core/assessment/judgement.h"
#include "core/base/text.h"
#include "core/library/checkpointcode.h"
#include "ui/audits/questionbuilder.h"
#include "ui/common/bidi.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

namespace {

struct GridTexts
{
    Q_DECLARE_TR_FUNCTIONS(meyar::ui::GridRow)
};

constexpr int namedDependencies = 3;

/// The codes of what the question, or a group around it, depends on.
QString whyNotAsked(const OpenAudit &audit, NodeIndex node)
{
    QStringList names;
    for (NodeIndex at = node; at != noNode; at = audit.pack->form->node(at).parent) {
        if (audit.pack->form->node(at).relevant.isEmpty()) {
            continue;
        }
        for (const NodeIndex read : audit.session.dependencies(at)) {
            const QString code = shownCode(audit.pack->checkpoint(read).code);
            const QString name = code.isEmpty() ? audit.nameOf(read) : code;
            if (!names.contains(name) && names.size() < namedDependencies) {
                names += name;
            }
        }
    }
    return names.isEmpty() ? GridTexts::tr("Not asked here")
                           : GridTexts::tr("Not asked here: depends on %1").arg(isolated(names.join(u", "_s)));
}

QString repeatText(const OpenAudit &audit, NodeIndex repeat)
{
    const int rows = int(audit.session.rows(repeat).size());
    return rows == 1 ? GridTexts::tr("Table: 1 row") : GridTexts::tr("Table: %1 rows").arg(number(qint64(rows)));
}

/// What changes with answers; false if nothing did. `force`: the texts have to be made anew in any case.
bool update(GridRow &row, const OpenAudit &audit, Language language, bool unlocked, bool force)
{
    const NodeIndex node = row.node;
    const bool asked = row.isRepeat ? audit.session.isRelevant(node) : audit.isAsked(node);
    const bool locked = !unlocked && audit.isTestimony(node);
    const Answer *answer = audit.answerTo(node);
    const QString value = row.isRepeat ? QString::number(audit.session.rows(node).size())
        : locked                       ? QString()
                                       : audit.session.answer(node);
    const QString note = answer && !locked ? answer->note : QString();
    const bool contested = answer && answer->contested;
    const FindingRow *found = audit.findingOf(row.name);
    const QString finding = !found ? QString() : found->finding.code.isEmpty() ? u"•"_s : found->finding.code;
    const int evidence = audit.data.evidence.value(row.name);
    const bool isJudged = !audit.pack->checkpoint(node).limit.isEmpty(); // by other answers too
    const bool isSame = row.asked == asked && row.isLocked == locked && row.value == value && row.note == note
        && row.contested == contested && row.finding == finding && row.evidence == evidence;
    if (isSame && !force && !isJudged) {
        return false;
    }
    row.asked = asked;
    row.isLocked = locked;
    row.value = value;
    row.note = note;
    row.contested = contested;
    row.finding = finding;
    row.evidence = evidence;
    row.by = answer && !value.isEmpty() ? answer->author : QString();
    row.whyNot = asked ? QString() : whyNotAsked(audit, node);
    row.answer = row.isRepeat ? repeatText(audit, node) : answerText(*audit.pack, node, value).in(language);
    row.verdict = row.isRepeat || value.isEmpty() ? Verdict::None : verdictAt(*audit.pack, audit.session, node);
    return true;
}

} // namespace

bool isIn(GridFilter filter, const GridRow &row)
{
    switch (filter) {
    case GridFilter::All:
        return row.asked;
    case GridFilter::Unanswered:
        return row.asked && !row.isRepeat && row.value.isEmpty();
    case GridFilter::Failed:
        return row.asked && isShortfall(row.verdict);
    case GridFilter::NoEvidence:
        return row.asked && !row.value.isEmpty() && row.evidence == 0
            && row.verdict != Verdict::NotApplicable && (row.expectsEvidence || isShortfall(row.verdict));
    case GridFilter::Conflicts:
        return row.asked && row.contested;
    case GridFilter::NotApplicable:
        return !row.asked || row.verdict == Verdict::NotApplicable;
    case GridFilter::Points:
        return row.asked && row.isPoint;
    }
    return false;
}

std::vector<GridRow> gridRows(const OpenAudit &audit, Language language, bool unlocked)
{
    const form::Form &form = *audit.pack->form;
    std::vector<GridRow> rows;
    for (NodeIndex node = 0; node < NodeIndex(form.nodes.size());) {
        const form::Node &at = form.node(node);
        const bool isRepeat = audit.isRepeat(node);
        if (isRepeat || (at.isQuestion() && !at.readOnly)) {
            const NodeIndex section = audit.pack->sectionOf(node);
            const Text name = section == noNode ? Text() : form.node(section).label;
            GridRow row;
            row.node = node;
            row.name = at.name;
            row.isRepeat = isRepeat;
            row.code = shownCode(audit.pack->checkpoint(node).code);
            row.section = name.in(language);
            row.question = audit.session.filled(at.label.in(language), language).simplified();
            row.searched = searchFolded(QStringList{row.code, name.in(Language::English), name.in(Language::Urdu),
                                                    at.label.in(Language::English), at.label.in(Language::Urdu)}
                                            .join(u'\n'));
            row.isPoint = audit.isPoint(node);
            row.expectsEvidence = !audit.pack->checkpoint(node).evidence.empty();
            update(row, audit, language, unlocked, true);
            rows.push_back(std::move(row));
        }
        node = isRepeat ? at.end : node + 1;
    }
    return rows;
}

std::vector<int> refreshRows(std::vector<GridRow> &rows, const OpenAudit &audit, Language language, bool unlocked)
{
    std::vector<int> changed;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (update(rows[i], audit, language, unlocked, false)) {
            changed.push_back(int(i));
        }
    }
    return changed;
}

} // namespace meyar::ui
