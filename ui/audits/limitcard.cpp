// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/limitcard.h"

#include "core/library/reviewdue.h"
#include "core/wording/format.h"
#include "ui/common/bidi.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using Standing = WeighedValue::Standing;

namespace {

/// As it is written in law: no more digits than it has.
QString plain(double value, const QString &unit)
{
    const QString digits = QLocale(QLocale::English, QLocale::Pakistan).toString(value, 'g', 6);
    return isolated(unit.isEmpty() ? digits : digits + u' ' + unit);
}

QString sentence(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

} // namespace

LimitCard::LimitCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_mark(new MarkLabel(Mark::None, 18))
    , m_verdict(new Label(TextRole::BodyBold))
    , m_limit(new Label(TextRole::Body))
    , m_source(new Label(TextRole::Small))
    , m_takenOff(new Label(TextRole::Small))
    , m_reviewDue(new Label(TextRole::Small))
    , m_unsure(new Chip)
{
    setObjectName(u"limitCard"_s);
    m_verdict->setObjectName(u"limitVerdict"_s);
    m_limit->setObjectName(u"limitText"_s);
    m_source->setObjectName(u"limitSource"_s);
    m_takenOff->setObjectName(u"limitTakenOff"_s);
    m_reviewDue->setObjectName(u"limitReviewDue"_s);
    m_reviewDue->setTone(Tone::Warn);
    m_source->setTone(Tone::Muted);
    m_takenOff->setTone(Tone::Muted);
    m_unsure->setObjectName(u"limitUnsure"_s);
    m_unsure->setTone(Tone::Warn);
    m_unsure->setMark(Mark::Warn);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_unsure, 0, Qt::AlignTop);
    m_card->body()->setSpacing(space::xs);
    m_card->body()->addLayout(head);
    for (Label *label : {m_limit, m_takenOff, m_source, m_reviewDue}) {
        m_card->body()->addWidget(label);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void LimitCard::retranslate()
{
    m_unsure->setText(tr("To be confirmed"));
}

void LimitCard::setState(const QuestionState &state, const Translation &words)
{
    setVisible((state.limit || state.given) && !state.isLocked);
    m_limit->hide();
    m_takenOff->hide();
    m_source->hide();
    m_reviewDue->hide();
    m_unsure->hide();
    m_card->setTone(Tone::Normal);
    if (state.limit && state.limit->standing == Standing::Applies && state.limit->isUsual) {
        showUsual(*state.limit, words);
    } else if (state.limit && state.limit->standing == Standing::Applies) {
        showLimit(*state.limit, words);
    } else if (state.limit) {
        showNoLimit(*state.limit, words);
    } else if (state.given) {
        showGiven(*state.given, !state.answer.isEmpty() && state.answer != state.given->value, words);
    }
}

/// "at most 150 mg/L", "between 60 and 100 L/kg"
QString LimitCard::boundsOf(const LimitState &limit, const QString &unit)
{
    const QString most = limit.most ? tr("at most %1").arg(plain(*limit.most, unit)) : QString();
    const QString least = limit.least ? tr("at least %1").arg(plain(*limit.least, unit)) : QString();
    return !most.isEmpty() && !least.isEmpty()
        ? tr("between %1 and %2").arg(plain(*limit.least, {}), plain(*limit.most, unit))
        : most + least;
}

/// What is usual judges nothing: less is better, more is worth a look.
void LimitCard::showUsual(const LimitState &limit, const Translation &words)
{
    const QString usual = tr("Usual: %1").arg(boundsOf(limit, limit.unit.in(words.language())));
    m_mark->setMark(!limit.isJudged ? Mark::Empty : limit.isWithin ? Mark::Good : Mark::Warn);
    m_card->setTone(!limit.isJudged ? Tone::Normal : limit.isWithin ? Tone::Good : Tone::Warn);
    if (limit.isJudged) {
        const bool isLess = limit.least && limit.judged < *limit.least;
        m_verdict->setText(isLess     ? tr("Less than usual")
                               : limit.isWithin ? tr("As usual")
                                                : tr("More than usual: worth a look"));
        m_limit->setText(usual);
        m_limit->show();
    } else {
        m_verdict->setText(usual);
    }
    showSource(limit, words);
}

void LimitCard::showSource(const LimitState &limit, const Translation &words)
{
    m_source->setText(sentence({limit.source.in(words.language()), limit.condition.in(words.language())}));
    m_source->setVisible(!m_source->text().isEmpty());
    m_unsure->setVisible(limit.isToBeConfirmed);
    showReviewDue(limit.reviewDue, words);
}

void LimitCard::showReviewDue(QDate day, const Translation &words)
{
    m_reviewDue->setText(day.isValid() ? reviewDueText(words, dateText(words, day)) : QString());
    m_reviewDue->setVisible(day.isValid());
}

void LimitCard::showLimit(const LimitState &limit, const Translation &words)
{
    const QString unit = limit.unit.in(words.language());
    const QString allowed = tr("Limit: %1").arg(boundsOf(limit, unit));
    if (!limit.isJudged) {
        m_mark->setMark(Mark::Empty);
        m_verdict->setText(allowed);
    } else {
        m_mark->setMark(limit.isWithin ? Mark::Good : Mark::Bad);
        m_card->setTone(limit.isWithin ? Tone::Good : Tone::Bad);
        const bool tooMuch = !limit.isWithin && limit.ratio && *limit.ratio > 1;
        m_verdict->setText(limit.isWithin ? tr("Within the limit")
                               : tooMuch
                               ? tr("Beyond the limit: %1 times the limit").arg(isolated(QString::number(*limit.ratio, 'g', *limit.ratio < 10 ? 2 : 3)))
                               : tr("Beyond the limit"));
        m_limit->setText(allowed);
        m_limit->show();
    }
    if (limit.takenOff) {
        m_takenOff->setText(tr("%1 of the intake water were taken off: %2 are judged.")
                                .arg(plain(*limit.takenOff, unit), plain(limit.judged, unit)));
        m_takenOff->show();
    }
    showSource(limit, words);
}

void LimitCard::showNoLimit(const LimitState &limit, const Translation &words)
{
    m_mark->setMark(Mark::NotApplicable);
    m_verdict->setText(tr("No limit applies here"));
    QString why;
    switch (limit.standing) {
    case Standing::NotYet:
        why = tr("A limit comes into force on %1.").arg(dateText(words, limit.day));
        break;
    case Standing::NoLonger:
        why = tr("The limit was in force until %1.").arg(dateText(words, limit.day));
        break;
    case Standing::OtherCondition:
        why = limit.dependsOn.isEmpty() ? tr("It depends on something that this checklist does not ask.")
                                        : tr("It depends on the answer to: %1").arg(limit.dependsOn.in(words.language()));
        break;
    case Standing::Applies:
    case Standing::Yields:
    case Standing::OtherPlace:
        why = tr("No limit for this is known in this province. Write the number; nothing judges it.");
        break;
    }
    m_source->setText(why);
    m_source->show();
}

void LimitCard::showGiven(const GivenState &given, bool differs, const Translation &words)
{
    m_mark->setMark(differs || given.reviewDue.isValid() ? Mark::Warn : Mark::Good);
    const QString unit = given.unit.in(words.language());
    const QString value = isolated(unit.isEmpty() ? given.value : given.value + u' ' + unit);
    m_verdict->setText(differs ? tr("Not the number of the reference data, which is %1").arg(value)
                               : tr("From the reference data: %1").arg(value));
    m_source->setText(sentence({given.source.in(words.language()),
                                given.since.isValid() ? tr("in force since %1").arg(dateText(words, given.since)) : QString()}));
    m_source->setVisible(!m_source->text().isEmpty());
    m_unsure->setVisible(given.isToBeConfirmed);
    showReviewDue(given.reviewDue, words);
}

} // namespace meyar::ui
