// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/surveychecks.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

bool matches(const char16_t *pattern, const QString &value)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QStringView(pattern)));
    return whole.match(value).hasMatch();
}

constexpr auto number = u"-?[0-9]+(\\.[0-9]+)?";
constexpr auto time = u"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?";

bool isDate(const QString &value)
{
    return matches(u"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)
        && QDate::fromString(value, Qt::ISODate).isValid();
}

bool isTime(const QString &value)
{
    return matches(time, value) && QTime::fromString(value.left(5), u"hh:mm"_s).isValid();
}

bool isDateTime(const QString &value)
{
    const QString clock = value.mid(11);
    return isDate(value.left(10)) && (value.size() == 10 || value.at(10) == u'T')
        && (clock.isEmpty() || isTime(clock));
}

bool isPoint(const QString &value)
{
    const QStringList parts = value.simplified().split(u' ');
    return parts.size() >= 2 && parts.size() <= 4
        && std::all_of(parts.begin(), parts.end(),
                       [](const QString &part) { return matches(number, part); });
}

bool arePoints(const QString &value)
{
    const QStringList points = value.split(u';', Qt::SkipEmptyParts);
    return !points.isEmpty() && std::all_of(points.begin(), points.end(), isPoint);
}

QString unless(bool fits, const QString &expected)
{
    return fits ? QString() : expected;
}

} // namespace

QString expectedOf(const Form &form, const Node &node, const QString &value)
{
    switch (node.type) {
    case NodeType::Integer:
        return unless(matches(u"[-+]?[0-9]+", value), u"1, 2, 3…"_s);
    case NodeType::Decimal:
    case NodeType::Range:
        return unless(matches(u"[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?", value), u"1, 2, 2.5…"_s);
    case NodeType::Date:
        return unless(isDate(value), u"2026-11-22"_s);
    case NodeType::Time:
        return unless(isTime(value), u"14:30"_s);
    case NodeType::DateTime:
        return unless(isDateTime(value), u"2026-11-22T14:30"_s);
    case NodeType::Geopoint:
        return unless(isPoint(value), u"31.5 74.3 0 0"_s);
    case NodeType::Geotrace:
    case NodeType::Geoshape:
        return unless(arePoints(value), u"31.5 74.3 0 0; 31.6 74.3 0 0"_s);
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        break;
    default:
        return {};
    }
    if (node.list < 0) {
        return {};
    }
    const ChoiceList &list = form.lists[static_cast<size_t>(node.list)];
    const QStringList names = node.type == NodeType::SelectOne
        ? QStringList{value}
        : value.split(u' ', Qt::SkipEmptyParts);
    const bool areChoices = std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return list.find(name) != nullptr;
    });
    QStringList known;
    for (const Choice &choice : list.choices) {
        known.append(choice.name);
    }
    return unless(areChoices, known.join(u", "_s));
}

void SurveyChecks::run()
{
    for (const Node &node : m_form.nodes) {
        checkTexts(node);
        checkTriggers(node);
        checkSource(node);
        checkDefault(node);
    }
}

void SurveyChecks::checkTexts(const Node &node)
{
    for (const auto &[column, text] :
         {std::pair(Column::Label, &node.label), std::pair(Column::Hint, &node.hint),
          std::pair(Column::Guidance, &node.guidance),
          std::pair(Column::ConstraintMessage, &node.constraintMessage),
          std::pair(Column::RequiredMessage, &node.requiredMessage),
          std::pair(Column::WarningMessage, &node.warningMessage)}) {
        QStringList told;
        for (const auto &[language, words] : text->byLanguage) {
            for (const QString &name : referencesIn(words)) {
                if (!told.contains(name) && !checkReference(node, column, name)) {
                    told.append(name);
                }
            }
        }
    }
}

/// Whether the name in a ${…} is that of one node.
bool SurveyChecks::checkReference(const Node &node, Column column, const QString &name)
{
    const QString plain = withoutLastSaved(name);
    if (m_form.find(plain) == noNode) {
        reportUnknown(node, column, plain);
        return false;
    }
    if (m_form.timesUsed.contains(plain)) {
        m_report.error(Kind::NameAmbiguous, node.row, m_columns.written(column), {plain});
        return false;
    }
    return true;
}

void SurveyChecks::reportUnknown(const Node &node, Column column, const QString &name)
{
    const bool suggests = !m_suggestions.areUsedUp();
    m_report.error(Kind::ExpressionUnknownName, node.row, m_columns.written(column),
                   m_suggestions.with(name, suggests ? m_form.byName.keys() : QStringList()));
}

void SurveyChecks::checkTriggers(const Node &node)
{
    for (const QString &name : node.triggers) {
        if (checkReference(node, Column::Trigger, name)
            && m_form.node(m_form.find(name)).isGroup()) {
            m_report.error(Kind::ReferenceToGroup, node.row, m_columns.written(Column::Trigger),
                           {name});
        }
    }
}

/// Choices come from a question that has several answers: one in a repeat.
void SurveyChecks::checkSource(const Node &node)
{
    if (node.choicesFrom.isEmpty() || !checkReference(node, Column::Type, node.choicesFrom)) {
        return;
    }
    const NodeIndex source = m_form.find(node.choicesFrom);
    if (m_form.node(source).isGroup() || m_form.repeatAround(source) == noNode) {
        m_report.error(Kind::BadValue, node.row, m_columns.written(Column::Type),
                       {node.choicesFrom, QString()});
    }
}

void SurveyChecks::checkDefault(const Node &node)
{
    if (node.defaultValue.isEmpty() || isDynamicDefault(node)) {
        return;
    }
    const QString expected = expectedOf(m_form, node, node.defaultValue);
    const QString column = m_columns.written(Column::Default);
    if (expected.isEmpty()) {
        return;
    }
    if (node.isSelect()) { // other tools keep it, though nobody could choose it
        m_report.warning(Kind::BadValue, node.row, column, {node.defaultValue, expected});
    } else {
        m_report.error(Kind::BadValue, node.row, column, {node.defaultValue, expected});
    }
}

} // namespace meyar::form
