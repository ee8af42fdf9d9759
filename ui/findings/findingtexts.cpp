// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingtexts.h"

#include "core/base/text.h"
#include "core/wording/cityword.h"
#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <QRegularExpression>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nearDays = 30;

bool isUnderWay(const CorrectiveAction &action)
{
    return action.state == ActionState::Planned || action.state == ActionState::InProgress;
}

/// The open action that is due first; one without a date comes last. Null if none is open.
const CorrectiveAction *nextAction(const std::vector<CorrectiveAction> &actions)
{
    const CorrectiveAction *next = nullptr;
    for (const CorrectiveAction &action : actions) {
        const bool sooner = !next || !next->dueOn.isValid()
            || (action.dueOn.isValid() && action.dueOn < next->dueOn);
        if (isUnderWay(action) && sooner) {
            next = &action;
        }
    }
    return next;
}

QDate latest(const std::vector<CorrectiveAction> &actions, QDate CorrectiveAction::*day)
{
    QDate found;
    for (const CorrectiveAction &action : actions) {
        if ((action.*day).isValid() && (!found.isValid() || action.*day > found)) {
            found = action.*day;
        }
    }
    return found;
}

/// As a whole in the direction of the window, also where an Urdu text begins with "ILO C155".
QString directed(const QString &text, Language language)
{
    return language == Language::Urdu ? u'\u2067' + text + u'\u2069' : text;
}

} // namespace

Mark markOf(ActionState state)
{
    switch (state) {
    case ActionState::Planned:
        return Mark::Empty;
    case ActionState::InProgress:
        return Mark::Half;
    case ActionState::Done:
        return Mark::ThreeQuarters;
    case ActionState::Verified:
        return Mark::Good;
    case ActionState::Cancelled:
        break;
    }
    return Mark::NotApplicable;
}

QString initialsOf(const QString &person)
{
    QString initials;
    for (const QString &name : person.split(u' ', Qt::SkipEmptyParts)) {
        initials += name.at(0).toUpper();
        if (scriptOf(name, Language::English) == Language::Urdu || initials.size() == 2) {
            break; // letters of the Urdu script would join
        }
    }
    return initials;
}

FindingTexts::FindingTexts(const Translation &words, QDate today)
    : m_words(words)
    , m_today(today)
{
}

QString FindingTexts::factory(const FindingRow &row) const
{
    const bool urdu = m_words.language() == Language::Urdu;
    QStringList parts{urdu && !row.enterpriseNameUrdu.isEmpty() ? row.enterpriseNameUrdu
                                                                : row.enterpriseName,
                      row.siteName, cityWord(m_words, row.city)};
    parts.removeAll(QString());
    return parts.join(urdu ? u"، "_s : u", "_s);
}

QString FindingTexts::distance(QDate day) const
{
    const int days = static_cast<int>(m_today.daysTo(day));
    if (days < 0) {
        return tr("%n days late", nullptr, -days);
    }
    if (days == 0) {
        return tr("due today");
    }
    return days <= nearDays ? tr("in %n days", nullptr, days) : QString();
}

QString FindingTexts::dayAndDistance(QDate day) const
{
    const QString away = distance(day);
    const QString date = dateText(m_words, day);
    return away.isEmpty() ? date : tr("%1, %2").arg(date, away);
}

void FindingTexts::addDue(FindingLine &line, const FindingRow &row) const
{
    if (row.finding.state == FindingState::Closed) {
        const QDate day = latest(row.actions, &CorrectiveAction::verifiedOn);
        line.due = day.isValid() ? tr("Verified %1").arg(dateText(m_words, day)) : line.stateWord;
        line.dueShort = tr("Verified");
    } else if (const CorrectiveAction *next = nextAction(row.actions)) {
        line.dueOn = next->dueOn;
        line.isLate = isOverdue(*next, m_today);
        line.due = next->dueOn.isValid() ? dayAndDistance(next->dueOn) : tr("No date agreed");
        line.dueShort = next->dueOn.isValid() ? distance(next->dueOn) : line.due;
    } else if (row.finding.state == FindingState::AwaitingVerification) {
        const QDate day = latest(row.actions, &CorrectiveAction::doneOn);
        line.due = day.isValid() ? tr("Done %1").arg(dateText(m_words, day)) : line.stateWord;
        line.dueShort = tr("Done");
    } else {
        line.due = tr("No action agreed");
    }
    if (line.dueShort.isEmpty()) {
        line.dueShort = line.dueOn.isValid() ? dateText(m_words, line.dueOn) : line.due;
    }
}

FindingLine FindingTexts::line(const FindingRow &row, const Pack *pack) const
{
    FindingLine line;
    line.id = row.finding.id;
    line.severity = row.finding.severity;
    line.state = row.finding.state;
    line.mark = markOf(row.finding.severity);
    line.tone = toneOf(line.mark);
    line.severityWord = word(m_words, row.finding.severity);
    line.stateWord = word(m_words, row.finding.state);
    line.code = row.finding.code;
    line.statement = pack ? statementIn(*pack, row.finding, m_words.language()) : row.finding.statement;
    if (line.statement.isEmpty()) {
        line.statement = tr("Not worded yet");
    }
    line.factory = factory(row);
    line.factoryKey = row.enterpriseName + u'\n' + row.siteName + u'\n' + row.city;
    addDue(line, row);
    const CorrectiveAction *next = nextAction(row.actions);
    line.owner = next ? next->owner : row.actions.empty() ? QString() : row.actions.back().owner;
    line.initials = initialsOf(line.owner);
    line.repeatWord = row.finding.repeat ? tr("Repeat") : QString();
    QStringList searched{
        line.code,    line.statement,     row.finding.evidence,   row.finding.rootCause,
        line.factory, row.enterpriseName, row.enterpriseNameUrdu, line.owner};
    for (const CorrectiveAction &action : row.actions) {
        searched << action.what << action.owner;
    }
    line.searchText = searchFolded(searched.join(u' '));
    line.spoken = QStringList{line.severityWord, line.code, line.repeatWord, line.statement,
                              line.factory,      line.due,  line.owner}
                      .filter(QRegularExpression(u"."_s))
                      .join(u", "_s);
    return line;
}

ActionLine FindingTexts::action(const CorrectiveAction &action, const Finding &finding) const
{
    ActionLine line;
    line.action = action;
    line.notBefore = finding.raisedOn;
    line.kindWord = word(m_words, action.kind);
    line.stateWord = word(m_words, action.state);
    line.mark = markOf(action.state);
    line.tone = action.state == ActionState::Verified ? Tone::Good : Tone::Muted;
    line.isLate = isOverdue(action, m_today);
    line.initials = initialsOf(action.owner);
    if (action.doneOn.isValid() && !isUnderWay(action)) {
        line.due = dateText(m_words, action.doneOn);
    } else {
        line.due = action.dueOn.isValid() ? dayAndDistance(action.dueOn) : tr("No date agreed");
    }
    QStringList money;
    if (action.costPkr) {
        money << tr("Cost %1").arg(moneyText(m_words, *action.costPkr));
    }
    if (action.savingPkrPerYear) {
        money << tr("saves %1 a year").arg(moneyText(m_words, *action.savingPkrPerYear));
    }
    line.money = dotted(money);
    if (action.state == ActionState::Verified) {
        line.verified = sentence(m_words, "FindingTexts",
                                 QT_TRANSLATE_NOOP("FindingTexts", "Verified by %1, %2"),
                                 {action.verifiedBy, dateText(m_words, action.verifiedOn)});
        if (!action.verificationNote.isEmpty()) {
            line.verified += u'\n' + action.verificationNote;
        }
    }
    line.canBeDone = canFollow(action.state, ActionState::Done);
    line.canBeVerified = canFollow(action.state, ActionState::Verified);
    line.canBeEdited = isUnderWay(action);
    return line;
}

QString FindingTexts::nextStep(FindingState state) const
{
    switch (state) {
    case FindingState::Open:
        return tr("Agree an action");
    case FindingState::ActionAgreed:
        return tr("Mark as done");
    case FindingState::AwaitingVerification:
        return tr("Verify");
    case FindingState::Closed:
        break;
    }
    return {};
}

FindingDetail FindingTexts::detail(const FindingRow &row, const Pack *pack) const
{
    FindingDetail detail;
    detail.finding = row.finding;
    detail.line = line(row, pack);
    detail.context = dotted({detail.line.factory, dateText(m_words, row.finding.raisedOn)});
    for (const QString &id : row.finding.clauses) {
        const Reference *reference = pack ? pack->reference(id) : nullptr;
        if (reference) {
            detail.citations.push_back(
                {directed(reference->citation(m_words.language()), m_words.language()),
                 reference->text.in(m_words.language())});
        }
    }
    int finished = 0;
    for (const CorrectiveAction &entry : row.actions) {
        detail.actions.push_back(action(entry, row.finding));
        finished += isUnderWay(entry) ? 0 : 1;
    }
    if (!row.actions.empty()) {
        detail.actionsRemark = tr("%1 done").arg(
            outOfText(m_words, finished, static_cast<qint64>(row.actions.size())));
    }
    detail.nextStep = nextStep(row.finding.state);
    return detail;
}

QString FindingTexts::refusal(const Error &error) const
{
    const QString what = error.args.value(0);
    if (error.code == Error::Code::BadArgument && what == u"verifier") {
        return error.args.value(2) == u"not-owner"
            ? sentence(m_words, "FindingTexts",
                       QT_TRANSLATE_NOOP(
                           "FindingTexts",
                           "%1 is responsible for this action. Somebody else has to verify it."),
                       {error.args.value(1)})
            : tr("Write who checked it.");
    }
    if (error.code == Error::Code::BadArgument && what == u"date") {
        return error.args.value(2) == u"not-before-done"
            ? tr("It cannot be verified before the day it was done.")
            : tr("Choose the day.");
    }
    return errorText(m_words, error);
}

} // namespace meyar::ui
