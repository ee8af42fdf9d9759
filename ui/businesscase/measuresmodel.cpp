// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/measuresmodel.h"

#include "core/wording/indicatorwords.h"
#include "ui/businesscase/casetexts.h"
#include "ui/charts/charttable.h"
#include "ui/common/bidi.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"

#include <array>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMoney = 1e12;
constexpr int mostYears = 50;
constexpr int mostPoints = 5;

bool isText(int column)
{
    return column == MeasuresModel::Name || column == MeasuresModel::Field;
}

} // namespace

void MeasuresModel::setMeasures(std::vector<Measure> measures)
{
    beginResetModel();
    m_measures = std::move(measures);
    for (Measure &measure : m_measures) {
        measure.rate = m_rate;
    }
    endResetModel();
    Q_EMIT edited();
}

void MeasuresModel::add(const QString &name)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    Measure measure;
    measure.name = name;
    measure.rate = m_rate;
    m_measures.push_back(measure);
    endInsertRows();
    Q_EMIT edited();
}

void MeasuresModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_measures.erase(m_measures.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void MeasuresModel::setRate(double rate)
{
    m_rate = rate;
    setMeasures(m_measures);
}

void MeasuresModel::retranslate()
{
    m_words = Translation(uiLanguage());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_measures.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_measures.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MeasuresModel::textOf(const Measure &measure, int column) const
{
    const auto money = [](double value) { return number(value, 0); };
    switch (column) {
    case Name:
        return measure.name;
    case Investment:
        return money(measure.investment);
    case YearlyCost:
        return money(measure.yearlyCost);
    case YearlySaving:
        return money(measure.yearlySaving);
    case Years:
        return number(qint64(measure.years));
    case Effort:
        return number(qint64(measure.effort));
    case Impact:
        return number(qint64(measure.impact));
    case Payback:
        return yearsText(businessCaseOf(measure).payback);
    case PresentValue:
        return money(businessCaseOf(measure).npv);
    default:
        return word(m_words, quickWinOf(measure));
    }
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    const Measure &measure = m_measures[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(measure, index.column());
    case Qt::EditRole: {
        const std::array<double, columns> values{0,
                                                 measure.investment,
                                                 measure.yearlyCost,
                                                 measure.yearlySaving,
                                                 double(measure.years),
                                                 double(measure.effort),
                                                 double(measure.impact)};
        return index.column() == Name ? measure.name : QString::number(values[size_t(index.column())], 'f', 0);
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ToneRole:
        return index.column() == PresentValue ? int(businessCaseOf(measure).npv < 0 ? Tone::Bad : Tone::Good) : QVariant();
    case BoldRole:
        return index.column() == PresentValue;
    default:
        return {};
    }
}

bool MeasuresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    Measure &measure = m_measures[size_t(index.row())];
    const QString text = cleaned(value.toString()).simplified();
    bool isNumber = false;
    const double amount = withWesternDigits(text).remove(u',').toDouble(&isNumber);
    const auto isWithin = [&](double least, double most) { return isNumber && amount >= least && amount <= most; };
    const auto setMoney = [&](double &field) {
        field = isWithin(0, mostMoney) ? amount : field;
        return isWithin(0, mostMoney);
    };
    const auto setWhole = [&](int &field, int most) {
        field = isWithin(1, most) ? int(std::lround(amount)) : field;
        return isWithin(1, most);
    };
    bool isTaken = false;
    switch (index.column()) {
    case Name:
        isTaken = !text.isEmpty();
        measure.name = isTaken ? text : measure.name;
        break;
    case Investment:
        isTaken = setMoney(measure.investment);
        break;
    case YearlyCost:
        isTaken = setMoney(measure.yearlyCost);
        break;
    case YearlySaving:
        isTaken = setMoney(measure.yearlySaving);
        break;
    case Years:
        isTaken = setWhole(measure.years, mostYears);
        break;
    case Effort:
        isTaken = setWhole(measure.effort, mostPoints);
        break;
    case Impact:
        isTaken = setWhole(measure.impact, mostPoints);
        break;
    default:
        break;
    }
    if (isTaken) {
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
        Q_EMIT edited();
    }
    return isTaken;
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isText(section) ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    }
    const std::array names{tr("Measure"), tr("Cost once"), tr("Cost a year"), tr("Saving a year"), tr("Years"),
                           tr("Effort"),  tr("Impact"),    tr("Payback"),     tr("Present value"), tr("Kind")};
    return role == Qt::DisplayRole ? QVariant(names[size_t(section)]) : QVariant();
}

Qt::ItemFlags MeasuresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() < Payback ? flags | Qt::ItemIsEditable : flags;
}

QByteArray measuresCsv(const std::vector<Measure> &measures)
{
    ChartTable table;
    table.heads = {u"Measure"_s, u"Investment"_s, u"Yearly cost"_s, u"Yearly saving"_s, u"Years"_s, u"Rate"_s, u"Effort"_s, u"Impact"_s};
    const auto plain = [](double value) { return QString::number(value, 'f', 2); };
    for (const Measure &each : measures) {
        table.rows.push_back({each.name, plain(each.investment), plain(each.yearlyCost), plain(each.yearlySaving), QString::number(each.years),
                              plain(each.rate * 100), QString::number(each.effort), QString::number(each.impact)});
    }
    return csvOf(table);
}

} // namespace meyar::ui
