// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeatbuilder.h"

#include "core/assessment/judgement.h"
#include "core/base/text.h"
#include "core/base/typednumber.h"
#include "core/library/checkpointcode.h"
#include "ui/audits/limitbuilder.h"
#include "ui/audits/questionbuilder.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::Place;

namespace {

struct RepeatTexts
{
    Q_DECLARE_TR_FUNCTIONS(meyar::ui::RepeatState)
};

RepeatColumn columnOf(const OpenAudit &audit, NodeIndex node, form::RowId row, Language language)
{
    const form::Node &asked = audit.pack->form->node(node);
    RepeatColumn column;
    column.node = node;
    column.name = asked.name;
    column.code = shownCode(audit.pack->checkpoint(node).code);
    column.label = audit.session.filled(asked.label.in(language), language, row).simplified();
    column.hint = audit.session.filled(asked.hint.in(language), language, row).simplified();
    column.kind = answerKindOf(asked);
    column.calculated = asked.type == form::NodeType::Calculate || asked.readOnly;
    if (!column.calculated) {
        column.choices = choicesAt(audit, Place(node, row));
    }
    return column;
}

QString shownValue(const OpenAudit &audit, const RepeatColumn &column, const QString &value, Language language)
{
    return column.choices.empty() ? value : answerText(*audit.pack, column.node, value).in(language);
}

RepeatCell cellOf(const OpenAudit &audit, const RepeatColumn &column, Place place, Language language)
{
    RepeatCell cell;
    cell.asked = audit.session.isRelevant(place);
    if (!cell.asked) {
        return cell;
    }
    cell.value = column.calculated ? audit.session.value(place) : audit.session.answer(place);
    cell.shown = shownValue(audit, column, cell.value, language);
    if (column.calculated) {
        return cell;
    }
    cell.required = cell.value.isEmpty() && audit.session.isRequired(place);
    const std::optional<QString> key = audit.book.keyOf(audit.session, place);
    const auto answer = key ? audit.data.answers.constFind(*key) : audit.data.answers.cend();
    cell.contested = answer != audit.data.answers.cend() && answer->contested;
    cell.verdict = verdictAt(*audit.pack, audit.session, place);
    cell.remark = limitRemark(audit, place);
    const form::Node &node = audit.pack->form->node(column.node);
    if (!audit.session.constraintHolds(place)) {
        cell.problem = node.constraintMessage.isEmpty() ? RepeatTexts::tr("The checklist does not accept this answer.")
                                                        : audit.session.filled(node.constraintMessage.in(language), language, place.row);
    } else if (!audit.session.warningHolds(place)) {
        cell.remark = audit.session.filled(node.warningMessage.in(language), language, place.row);
    }
    return cell;
}

QDate dayFrom(const QString &typed)
{
    for (const auto &format : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s}) {
        if (const QDate day = QDate::fromString(typed, format); day.isValid()) {
            return day;
        }
    }
    return {};
}

QString choiceFrom(const QString &typed, const std::vector<ChoiceState> &choices)
{
    for (const ChoiceState &choice : choices) {
        const bool isMeant = typed.compare(choice.name, Qt::CaseInsensitive) == 0
            || typed.compare(choice.label.in(Language::English), Qt::CaseInsensitive) == 0
            || typed == choice.label.in(Language::Urdu);
        if (isMeant) {
            return choice.name;
        }
    }
    for (const ChoiceState &choice : choices) {
        if (!choice.key.isEmpty() && typed.compare(choice.key, Qt::CaseInsensitive) == 0) {
            return choice.name;
        }
    }
    return typed;
}

QString choicesFrom(const QString &typed, const std::vector<ChoiceState> &choices)
{
    static const QRegularExpression separators(u"[,;،؛\\n]"_s);
    const bool isListed = typed.contains(separators);
    QStringList names;
    for (const QString &part : isListed ? typed.split(separators) : typed.split(u' ')) {
        if (!part.trimmed().isEmpty()) {
            names += choiceFrom(part.trimmed(), choices);
        }
    }
    const QString whole = choiceFrom(typed, choices); // "Safety data sheet" is one
    return whole != typed ? whole : names.join(u' ');
}

} // namespace

RepeatState repeatState(const OpenAudit &audit, NodeIndex repeat, Language language)
{
    const form::Form &form = *audit.pack->form;
    RepeatState state;
    state.name = form.node(repeat).name;
    state.label = form.node(repeat).label.in(language);
    state.editable = audit.isEditable();
    state.freeRows = audit.session.hasFreeRows(repeat);
    const auto rows = audit.session.rows(repeat);
    const form::RowId first = rows.empty() ? form::rootRow : rows.front();
    for (NodeIndex node = repeat + 1; node < form.node(repeat).end;) {
        const form::Node &at = form.node(node);
        if (at.type == form::NodeType::Repeat) {
            node = at.end;
            continue;
        }
        const bool isResult = at.type == form::NodeType::Calculate && !at.label.isEmpty();
        if (at.isQuestion() || isResult) {
            state.columns.push_back(columnOf(audit, node, first, language));
        }
        ++node;
    }
    for (const form::RowId row : rows) {
        RepeatLine line;
        line.row = row;
        line.movable = state.freeRows && !audit.book.isFirst(row);
        for (const RepeatColumn &column : state.columns) {
            line.cells.push_back(cellOf(audit, column, Place(column.node, row), language));
        }
        state.lines.push_back(std::move(line));
    }
    return state;
}

QString limitRemark(const OpenAudit &audit, Place place)
{
    const std::optional<LimitState> limit = limitState(audit, place);
    if (!limit || limit->standing != WeighedValue::Standing::Applies || (!limit->least && !limit->most)) {
        return {};
    }
    const QString word = limit->unit.in(uiLanguage());
    const QString unit = word.isEmpty() ? QString() : u' ' + word;
    const auto amount = [&](double value) { return isolated(QString::number(value, 'g', 10) + unit); };
    const QString bounds = limit->least && limit->most ? RepeatTexts::tr("%1 to %2").arg(amount(*limit->least), amount(*limit->most))
        : limit->most                                  ? RepeatTexts::tr("at most %1").arg(amount(*limit->most))
                                                       : RepeatTexts::tr("at least %1").arg(amount(*limit->least));
    const QString condition = limit->condition.in(uiLanguage());
    const QString source = limit->source.in(uiLanguage());
    if (limit->isUsual) {
        return dotted({RepeatTexts::tr("Usual: %1").arg(bounds), condition, source});
    }
    const QString judged = !limit->isJudged ? RepeatTexts::tr("Limit: %1").arg(bounds)
        : limit->isWithin                   ? RepeatTexts::tr("Within the limit: %1").arg(bounds)
                                            : RepeatTexts::tr("Outside the limit: %1").arg(bounds);
    return dotted({judged, condition, source});
}

QString keptFrom(const QString &typed, const RepeatColumn &column)
{
    const QString text = cleaned(typed).trimmed();
    switch (column.kind) {
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return typedNumber(text);
    case AnswerKind::Day: {
        const QString western = withWesternDigits(text);
        const QDate day = dayFrom(western);
        return day.isValid() ? day.toString(Qt::ISODate) : western;
    }
    case AnswerKind::One:
        return choiceFrom(text, column.choices);
    case AnswerKind::Several:
        return choicesFrom(text, column.choices);
    case AnswerKind::Words:
        break;
    }
    return text;
}

} // namespace meyar::ui
