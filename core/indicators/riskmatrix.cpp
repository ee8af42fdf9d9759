// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/riskmatrix.h"

#include <algorithm>
#include <array>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

Text textOf(const form::Sheet &sheet, const QStringList &row, const QString &heading)
{
    return {row.value(sheet.header.indexOf(heading + u"::English (en)"_s)), row.value(sheet.header.indexOf(heading + u"::Urdu (ur)"_s))};
}

bool isRisk(const RiskMatrix &matrix, const RiskPlace &place)
{
    return matrix.riskOf(place.likelihood, place.severity).has_value();
}

} // namespace

std::optional<int> RiskMatrix::riskOf(int likelihoodStep, int severityStep) const
{
    const bool isIn = likelihoodStep >= 1 && likelihoodStep <= size && severityStep >= 1 && severityStep <= size;
    return isIn ? std::optional(likelihoodStep * severityStep) : std::nullopt;
}

const RiskBand *RiskMatrix::bandOf(int risk) const
{
    const auto found = std::find_if(bands.begin(), bands.end(), [&](const RiskBand &band) { return risk >= band.from && risk <= band.to; });
    return found == bands.end() ? nullptr : &*found;
}

std::optional<RiskMatrix> riskMatrixOf(const form::Sheet &sheet, int size)
{
    RiskMatrix matrix;
    matrix.size = size;
    matrix.likelihood.resize(std::size_t(std::max(0, size)));
    matrix.severity.resize(std::size_t(std::max(0, size)));
    const auto column = [&](const QStringList &row, const QString &heading) { return row.value(sheet.header.indexOf(heading)); };
    const QString wanted = u"%1x%1"_s.arg(size);
    for (const QStringList &row : sheet.rows) {
        if (column(row, u"matrix"_s) != wanted) {
            continue;
        }
        const QString key = column(row, u"key"_s);
        const int step = column(row, u"value"_s).toInt();
        if (key == u"risk.band") {
            matrix.bands.push_back({column(row, u"from"_s).toInt(), column(row, u"to"_s).toInt(), column(row, u"colour"_s),
                                    textOf(sheet, row, u"label"_s), textOf(sheet, row, u"action"_s)});
        } else if (step >= 1 && step <= size && (key == u"risk.likelihood" || key == u"risk.severity")) {
            (key == u"risk.likelihood" ? matrix.likelihood : matrix.severity)[std::size_t(step) - 1] = textOf(sheet, row, u"label"_s);
        }
    }
    const auto isEmpty = [](const Text &text) { return text.isEmpty(); };
    bool isWhole = size > 0 && std::none_of(matrix.likelihood.begin(), matrix.likelihood.end(), isEmpty)
        && std::none_of(matrix.severity.begin(), matrix.severity.end(), isEmpty);
    for (int likelihood = 1; likelihood <= size; ++likelihood) {
        for (int severity = 1; severity <= size; ++severity) {
            isWhole = isWhole && matrix.bandOf(likelihood * severity) != nullptr;
        }
    }
    std::sort(matrix.bands.begin(), matrix.bands.end(), [](const RiskBand &a, const RiskBand &b) { return a.from < b.from; });
    return isWhole ? std::optional(matrix) : std::nullopt;
}

QString toCode(RiskControl control)
{
    constexpr std::array<const char16_t *, 5> codes{u"elimination", u"substitution", u"engineering", u"administrative", u"ppe"};
    return QString::fromUtf16(codes.at(static_cast<std::size_t>(control)));
}

std::vector<RiskRemark> remarksOn(const Risk &risk, const RiskMatrix &matrix)
{
    using enum RiskRemark;
    if (!isRisk(matrix, risk.initial) || !isRisk(matrix, risk.current) || !isRisk(matrix, risk.residual) || matrix.bands.empty()) {
        return {OutOfMatrix};
    }
    const auto all = [&](auto isSo) { return !risk.planned.empty() && std::all_of(risk.planned.begin(), risk.planned.end(), isSo); };
    const int current = *matrix.riskOf(risk.current.likelihood, risk.current.severity);
    const int residual = *matrix.riskOf(risk.residual.likelihood, risk.residual.severity);
    const bool isLowest = matrix.bandOf(current) == &matrix.bands.front();
    std::vector<RiskRemark> remarks;
    if (all([](RiskControl control) { return control == RiskControl::Ppe; })) {
        remarks.push_back(OnlyPpe);
    }
    if (risk.planned.empty() && !isLowest) {
        remarks.push_back(NothingPlanned);
    }
    if (!risk.planned.empty() && residual >= current) {
        remarks.push_back(NotLowered);
    }
    if (risk.residual.severity < risk.current.severity
        && all([](RiskControl control) { return control >= RiskControl::Administrative; })) {
        remarks.push_back(SeverityLowered);
    }
    if (matrix.bandOf(residual) == &matrix.bands.back()) {
        remarks.push_back(StillHighest);
    }
    return remarks;
}

std::vector<std::vector<int>> heatMap(const std::vector<RiskPlace> &places, const RiskMatrix &matrix)
{
    const auto size = std::size_t(matrix.size);
    std::vector<std::vector<int>> counts(size, std::vector<int>(size, 0));
    for (const RiskPlace &place : places) {
        if (isRisk(matrix, place)) {
            ++counts[std::size_t(place.likelihood) - 1][std::size_t(place.severity) - 1];
        }
    }
    return counts;
}

} // namespace meyar
