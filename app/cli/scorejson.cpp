// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scorejson.h"

#include <QJsonArray>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString countedWord(ScoreLine::Counted counted)
{
    switch (counted) {
    case ScoreLine::Counted::Yes:
        return u"yes"_s;
    case ScoreLine::Counted::NotRelevant:
        return u"not-relevant"_s;
    case ScoreLine::Counted::NotApplicable:
        return u"not-applicable"_s;
    case ScoreLine::Counted::Unanswered:
        return u"unanswered"_s;
    }
    return {};
}

QJsonValue percentOf(const std::optional<double> &percent)
{
    return percent ? QJsonValue(*percent) : QJsonValue();
}

QJsonObject toJson(const Pack &pack, const SectionScore &section)
{
    QJsonObject json{{u"percent"_s, percentOf(section.percent)},
                     {u"earned"_s, section.earned},
                     {u"possible"_s, section.possible},
                     {u"ok"_s, section.ok},
                     {u"partial"_s, section.partial},
                     {u"failed"_s, section.failed},
                     {u"not_applicable"_s, section.notApplicable},
                     {u"unanswered"_s, section.unanswered}};
    if (section.section != form::noNode) {
        json.insert(u"section"_s, pack.form->node(section.section).name);
    }
    return json;
}

QString labelOf(const Pack &pack, form::NodeIndex node)
{
    return pack.form->node(node).label.in(Language::English);
}

} // namespace

QJsonObject scoreJson(const Pack &pack, const Score &score, const Progress &progress)
{
    QJsonArray sections;
    for (const SectionScore &section : score.sections) {
        sections.append(toJson(pack, section));
    }
    QJsonArray lines;
    for (const ScoreLine &line : score.lines) {
        lines.append(QJsonObject{{u"question"_s, pack.form->node(line.node).name},
                                 {u"counted"_s, countedWord(line.counted)},
                                 {u"verdict"_s, toCode(line.verdict)},
                                 {u"weight"_s, line.weight},
                                 {u"points"_s, line.points},
                                 {u"max"_s, line.maxPoints},
                                 {u"lost"_s, line.lost}});
    }
    QJsonArray cappedBy;
    for (const form::NodeIndex node : score.cappedBy) {
        cappedBy.append(pack.form->node(node).name);
    }
    return {{u"pack"_s, pack.id},
            {u"pack_version"_s, pack.version},
            {u"percent"_s, percentOf(score.percent)},
            {u"grade"_s, score.grade},
            {u"uncapped_grade"_s, score.uncappedGrade},
            {u"capped_by"_s, cappedBy},
            {u"answered"_s, progress.answered},
            {u"applicable"_s, progress.applicable},
            {u"total"_s, toJson(pack, score.total)},
            {u"sections"_s, sections},
            {u"lines"_s, lines}};
}

QStringList scoreLines(const Pack &pack, const Score &score)
{
    QStringList lines;
    if (!score.percent) {
        return {u"Nothing that counts has been answered yet."_s};
    }
    lines += u"%1 %, grade %2"_s.arg(*score.percent, 0, 'f', 1).arg(score.grade);
    for (const form::NodeIndex node : score.cappedBy) {
        lines += u"  held at %1 (would be %2) by %3: %4"_s.arg(score.grade, score.uncappedGrade,
                                                              pack.checkpoint(node).code, labelOf(pack, node));
    }
    for (const SectionScore &section : score.sections) {
        if (section.percent) {
            lines += u"  %1  %2 %  %3 met, %4 partly, %5 failed, %6 not applicable, %7 unanswered"_s
                         .arg(labelOf(pack, section.section).leftJustified(46))
                         .arg(*section.percent, 5, 'f', 1)
                         .arg(section.ok)
                         .arg(section.partial)
                         .arg(section.failed)
                         .arg(section.notApplicable)
                         .arg(section.unanswered);
        }
    }
    std::vector<ScoreLine> lost;
    std::copy_if(score.lines.begin(), score.lines.end(), std::back_inserter(lost),
                 [](const ScoreLine &line) { return line.lost > 0; });
    std::stable_sort(lost.begin(), lost.end(), [](const auto &a, const auto &b) { return a.lost > b.lost; });
    lines += u"What cost points (of %1 possible):"_s.arg(score.total.possible);
    for (const ScoreLine &line : lost) {
        lines += u"  -%1  %2  %3"_s.arg(line.lost).arg(pack.checkpoint(line.node).code, labelOf(pack, line.node));
    }
    return lines;
}

} // namespace meyar::cli
