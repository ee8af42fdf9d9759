// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/parameters.h"

#include "core/form/nearest.h"

#include <cmath>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

std::optional<double> number(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isWhole(const QString &text)
{
    bool isNumber = false;
    [[maybe_unused]] const int value = text.toInt(&isNumber);
    return isNumber;
}

/// The parameters that a type has; none if nobody checks.
std::optional<QStringList> allowed(const TypeCell &type)
{
    static const QStringList select = {u"randomize"_s, u"seed"_s};
    static const QHash<QString, QStringList> byType = {
        {u"range"_s,
         {u"start"_s, u"end"_s, u"step"_s, u"tick_interval"_s, u"placeholder"_s,
          u"tick_labelset"_s}},
        {u"text"_s, {u"rows"_s}},
        {u"image"_s, {u"max-pixels"_s, u"app"_s}},
        {u"audio"_s, {u"quality"_s}},
        {u"background-audio"_s, {u"quality"_s}},
        {u"geopoint"_s,
         {u"allow-mock-accuracy"_s, u"capture-accuracy"_s, u"warning-accuracy"_s,
          u"reference-geometry"_s}},
        {u"geotrace"_s, {u"allow-mock-accuracy"_s, u"incremental"_s, u"reference-geometry"_s}},
        {u"geoshape"_s, {u"allow-mock-accuracy"_s, u"incremental"_s, u"reference-geometry"_s}},
        {u"audit"_s,
         {u"location-priority"_s, u"location-min-interval"_s, u"location-max-age"_s,
          u"track-changes"_s, u"identify-user"_s, u"track-changes-reasons"_s}},
    };
    if (type.choices == TypeCell::Choices::File) {
        return select + QStringList{u"value"_s, u"label"_s};
    }
    if (type.choices != TypeCell::Choices::None) {
        return select;
    }
    const auto found = byType.find(type.canonical);
    return found == byType.end() ? std::nullopt : std::optional(*found);
}

/// What a value may be, in words for the problem; "" if it is right.
QString expectation(const QString &key, const QString &value)
{
    static const QHash<QString, QStringList> words = {
        {u"randomize"_s, {u"true"_s, u"false"_s}},
        {u"allow-mock-accuracy"_s, {u"true"_s, u"false"_s}},
        {u"track-changes"_s, {u"true"_s, u"false"_s}},
        {u"identify-user"_s, {u"true"_s, u"false"_s}},
        {u"incremental"_s, {u"true"_s}},
        {u"track-changes-reasons"_s, {u"on-form-edit"_s}},
        {u"quality"_s, {u"voice-only"_s, u"low"_s, u"normal"_s, u"external"_s}},
        {u"location-priority"_s,
         {u"no-power"_s, u"low-power"_s, u"balanced"_s, u"high-accuracy"_s}},
    };
    static const QStringList whole = {u"rows"_s, u"max-pixels"_s, u"location-min-interval"_s,
                                      u"location-max-age"_s};
    static const QStringList numbers
        = {u"start"_s, u"end"_s, u"step"_s, u"tick_interval"_s, u"placeholder"_s,
           u"capture-accuracy"_s, u"warning-accuracy"_s};
    if (const auto found = words.find(key); found != words.end()) {
        return found->contains(value) ? QString() : found->join(u", "_s);
    }
    if (whole.contains(key)) {
        return isWhole(value) ? QString() : u"1, 2, 3…"_s;
    }
    if (numbers.contains(key)) {
        return number(value) ? QString() : u"1, 2, 2.5…"_s;
    }
    if (key == "seed"_L1) {
        return number(value) || isReference(value) ? QString() : u"1, 2, ${…}"_s;
    }
    if (key == "value"_L1 || key == "label"_L1) {
        return isValidName(value) ? QString() : u"name, label"_s;
    }
    return {};
}

QStringList split(const QString &cell)
{
    for (const char16_t separator : {u';', u','}) {
        if (cell.contains(separator)) {
            return cell.split(separator, Qt::SkipEmptyParts);
        }
    }
    return cell.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// One parameter after another: reads, checks, reports.
class ParameterReader
{
public:
    ParameterReader(QString column, const TypeCell &type, Node &node, Reporter &report)
        : m_column(std::move(column))
        , m_allowed(allowed(type))
        , m_node(node)
        , m_report(report)
    {
    }

    void read(const QString &cell)
    {
        for (const QString &part : split(cell)) {
            readOne(part);
        }
        if (m_node.type == NodeType::Range) {
            checkSteps();
        }
        if (m_node.parameters.contains(u"seed"_s)
            && !m_node.parameters.contains(u"randomize"_s)) {
            m_report.error(Kind::BadValue, m_node.row, m_column,
                           {u"seed"_s, u"randomize=true seed=…"_s});
        }
    }

private:
    void readOne(const QString &part)
    {
        static const QStringList named = {u"label"_s, u"value"_s, u"seed"_s, u"app"_s,
                                          u"tick_labelset"_s, u"reference-geometry"_s};
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0) {
            m_report.error(Kind::BadValue, m_node.row, m_column, {part.trimmed(), u"key=value"_s});
            return;
        }
        const QString key = part.left(equals).trimmed().toLower();
        const QString written = part.mid(equals + 1).trimmed();
        const QString value = named.contains(key) ? written : written.toLower();
        m_node.parameters.insert_or_assign(key, value);
        if (!m_allowed) {
            m_report.warning(Kind::ParameterUnknown, m_node.row, m_column, {key});
        } else if (!m_allowed->contains(key)) {
            m_report.error(Kind::ParameterUnknown, m_node.row, m_column,
                           Suggestions().with(key, *m_allowed));
        } else if (const QString expected = expectation(key, value); !expected.isEmpty()) {
            m_report.error(Kind::BadValue, m_node.row, m_column,
                           {key + u'=' + value, expected});
        }
    }

    [[nodiscard]] std::optional<double> parameter(const QString &key, double otherwise) const
    {
        const auto found = m_node.parameters.find(key);
        return found == m_node.parameters.end() ? std::optional(otherwise) : number(found->second);
    }

    /// A step of 0 never gets anywhere, one wider than the range has nowhere to go.
    void checkSteps()
    {
        const auto start = parameter(u"start"_s, 1);
        const auto end = parameter(u"end"_s, 10);
        const auto step = parameter(u"step"_s, 1);
        if (start && end && step && (*step <= 0 || *step > std::abs(*end - *start))) {
            m_report.error(Kind::BadValue, m_node.row, m_column,
                           {u"step="_s + QString::number(*step),
                            u"> 0, ≤ "_s + QString::number(std::abs(*end - *start))});
        }
    }

    QString m_column;
    std::optional<QStringList> m_allowed;
    Node &m_node;
    Reporter &m_report;
};

} // namespace

void readParameters(const QString &cell, const QString &column, const TypeCell &type, Node &node,
                    Reporter &report)
{
    ParameterReader(column, type, node, report).read(cell);
}

} // namespace meyar::form
