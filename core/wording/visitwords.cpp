// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/visitwords.h"

#include "core/wording/sentence.h"

#include <array>

namespace meyar {

namespace {

struct Wording
{
    const char *heading;
    const char *advice;
};

/// In the order of QualityRemark::Kind.
constexpr std::array<Wording, 11> wordings{{
    {QT_TRANSLATE_NOOP("QualityReview", "Not answered"), QT_TRANSLATE_NOOP("QualityReview", "Answer it, or say why it does not apply.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Answer out of bounds"),
     QT_TRANSLATE_NOOP("QualityReview", "The checklist does not take this answer. Look at it again.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Two answers"),
     QT_TRANSLATE_NOOP("QualityReview", "Two laptops answered differently. Decide which answer stands.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Failed without evidence"),
     QT_TRANSLATE_NOOP("QualityReview", "Write a note or attach a photo: what did you see?")},
    {QT_TRANSLATE_NOOP("QualityReview", "Failed without finding"),
     QT_TRANSLATE_NOOP("QualityReview", "Open the finding, so that somebody mends it.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Expected photo missing"),
     QT_TRANSLATE_NOOP("QualityReview", "The checklist expects a photo here. Attach it, or note why there is none.")},
    {QT_TRANSLATE_NOOP("QualityReview", "N/A without reason"),
     QT_TRANSLATE_NOOP("QualityReview", "Write in the note why it does not apply.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Answers disagree"),
     QT_TRANSLATE_NOOP("QualityReview", "The checklist “%1” of this visit says “%2”. One of the two is wrong.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Same note again and again"),
     QT_TRANSLATE_NOOP("QualityReview", "At least three questions have this note: “%1”. Say what was seen at each.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Answered very fast"),
     QT_TRANSLATE_NOOP("QualityReview", "Half of the answers took less than %1 seconds. Look at them again.")},
    {QT_TRANSLATE_NOOP("QualityReview", "Quick note to sort"),
     QT_TRANSLATE_NOOP("QualityReview", "It is at no question yet. Put it to one (Ctrl+Shift+J), or delete it.")},
}};

const Wording &wordingOf(QualityRemark::Kind kind)
{
    return wordings.at(static_cast<std::size_t>(kind));
}

constexpr std::array lineProblems{
    QT_TRANSLATE_NOOP("WorkerList", "Line %1 has no card number or name in its first column: “%2”"),
    QT_TRANSLATE_NOOP("WorkerList", "Line %1: “%2” stands in the list twice."),
    QT_TRANSLATE_NOOP("WorkerList", "Line %1, “%2”: there are more cells than headings."),
};

} // namespace

QString wordOf(const Translation &translation, QualityRemark::Kind kind)
{
    return translation.text("QualityReview", wordingOf(kind).heading);
}

QString adviceOn(const Translation &translation, const QualityRemark &remark, const QString &otherPack,
                 const QString &otherAnswer)
{
    QStringList args;
    if (remark.kind == QualityRemark::Kind::Contradiction) {
        args = {otherPack, otherAnswer};
    } else if (!remark.detail.isEmpty() && remark.kind != QualityRemark::Kind::NoteToSort) {
        args = {remark.detail};
    }
    return sentence(translation, "QualityReview", wordingOf(remark.kind).advice, args);
}

QString problemText(const Translation &translation, const WorkerLineProblem &problem)
{
    const char *source = lineProblems.at(static_cast<std::size_t>(problem.kind));
    return sentence(translation, "WorkerList", source, {QString::number(problem.line), problem.text});
}

} // namespace meyar
