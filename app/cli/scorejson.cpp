// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scorejson.h"

#include "core/wording/gradewords.h"

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

/// While answers are contested: from the worst to the best that deciding them can give.
QJsonObject boundJson(const Pack &pack, const Score &score, const std::optional<GradeProfile> &profile)
{
    if (!profile) {
        return {{u"percent"_s, percentOf(score.percent)}, {u"grade"_s, score.grade}};
    }
    const Rating rating = rated(*profile, pack, score);
    return {{u"percent"_s, percentOf(rating.percent)}, {u"grade"_s, rating.grade}};
}

QJsonObject ratingJson(const Pack &pack, const GradeProfile &profile, const Rating &rating)
{
    QJsonArray parts;
    for (const RatedPart &part : rating.parts) {
        parts.append(QJsonObject{{u"key"_s, part.key},
                                 {u"title"_s, part.title.in(Language::English)},
                                 {u"percent"_s, percentOf(part.percent)},
                                 {u"uncapped_percent"_s, percentOf(part.uncapped)},
                                 {u"grade"_s, part.grade}});
    }
    QJsonArray cappedBy;
    for (const form::NodeIndex node : rating.cappedBy) {
        cappedBy.append(pack.form->node(node).name);
    }
    return {{u"profile"_s, profile.id},
            {u"name"_s, profile.name.in(Language::English)},
            {u"percent"_s, percentOf(rating.percent)},
            {u"grade"_s, rating.grade},
            {u"label"_s, rating.label.in(Language::English)},
            {u"uncapped_grade"_s, rating.uncappedGrade},
            {u"capped_by"_s, cappedBy},
            {u"held_down_by"_s, QJsonArray::fromStringList(QStringList(rating.heldDownBy.begin(), rating.heldDownBy.end()))},
            {u"parts"_s, parts},
            {u"reasons"_s,
             QJsonArray::fromStringList(ratingReasons(Translation(Language::English), profile, pack, rating))}};
}

/// "61.3", or "55.0-68.2" of a range.
QString numberText(const std::optional<double> &low, const std::optional<double> &high)
{
    const QString from = QString::number(low.value_or(0), 'f', 1);
    const QString to = QString::number(high.value_or(0), 'f', 1);
    return from == to ? from : from + u" to "_s + to;
}

/// "57.1 %, grade D", "55.0 to 68.2 %, grade between D and C"
QString headLine(const std::optional<double> &low, const QString &lowGrade, const std::optional<double> &high,
                 const QString &highGrade)
{
    if (!low && !high) {
        return u"not rated"_s;
    }
    const QString percent = numberText(low, high) + u" %"_s;
    if (lowGrade == highGrade) {
        return lowGrade.isEmpty() ? percent : percent + u", grade "_s + lowGrade;
    }
    return percent + u", grade between %1 and %2"_s.arg(lowGrade.isEmpty() ? u"none"_s : lowGrade,
                                                      highGrade.isEmpty() ? u"none"_s : highGrade);
}

QStringList gradeLines(const Pack &pack, const ScoreAccount &account)
{
    QStringList lines;
    const ScoreRange range = account.range.value_or(ScoreRange{account.score, account.score});
    if (account.profile) {
        const Rating low = rated(*account.profile, pack, range.low);
        const Rating high = rated(*account.profile, pack, range.high);
        lines += headLine(low.percent, low.grade, high.percent, high.grade) + u" ("_s
            + account.profile->name.in(Language::English) + u')';
    } else {
        lines += headLine(range.low.percent, range.low.grade, range.high.percent, range.high.grade);
    }
    if (account.contested > 0) {
        lines += u"  a range: %1 differently by two laptops and not decided yet (meyar-cli conflicts list)"_s.arg(
            account.contested == 1 ? u"1 answer was given"_s : u"%1 answers were given"_s.arg(account.contested));
    }
    return lines;
}

QString labelOf(const Pack &pack, form::NodeIndex node)
{
    return pack.form->node(node).label.in(Language::English);
}

} // namespace

QJsonObject scoreJson(const Pack &pack, const ScoreAccount &account, const Progress &progress)
{
    const Score &score = account.score;
    const ScoreRange range = account.range.value_or(ScoreRange{score, score});
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
    QJsonObject json{{u"pack"_s, pack.id},
                     {u"pack_version"_s, pack.version},
                     {u"percent"_s, percentOf(score.percent)},
                     {u"grade"_s, score.grade},
                     {u"uncapped_grade"_s, score.uncappedGrade},
                     {u"capped_by"_s, cappedBy},
                     {u"low"_s, boundJson(pack, range.low, account.profile)},
                     {u"high"_s, boundJson(pack, range.high, account.profile)},
                     {u"contested"_s, account.contested},
                     {u"answered"_s, progress.answered},
                     {u"applicable"_s, progress.applicable},
                     {u"total"_s, toJson(pack, score.total)},
                     {u"sections"_s, sections},
                     {u"lines"_s, lines}};
    if (account.profile) {
        json.insert(u"rating"_s, ratingJson(pack, *account.profile, rated(*account.profile, pack, score)));
    }
    return json;
}

QStringList scoreLines(const Pack &pack, const ScoreAccount &account)
{
    const Score &score = account.score;
    if (!score.percent) {
        return {u"Nothing that counts has been answered yet."_s};
    }
    QStringList lines = gradeLines(pack, account);
    if (account.profile) {
        for (const QString &reason : ratingReasons(Translation(Language::English), *account.profile, pack,
                                                   rated(*account.profile, pack, score))) {
            lines += u"  "_s + reason;
        }
    }
    for (const form::NodeIndex node : account.profile ? std::vector<form::NodeIndex>() : score.cappedBy) {
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
