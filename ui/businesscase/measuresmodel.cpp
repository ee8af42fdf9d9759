// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/measuresmodel.h"

#include "core/base/text.h"
#include "core/indicators/cellvalue.h"
#include "ui/common/bidi.h"
#include "ui/common/fields.h"

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMoney = 1e12;

bool take(double &target, std::optional<double> value)
{
    if (!value || *value < 0 || *value > mostMoney) {
        return false;
    }
    target = *value;
    return true;
}

bool take(int &target, std::optional<double> value, int most)
{
    if (!value || *value < 1 || *value > most || *value != std::floor(*value)) {
        return false;
    }
    target = int(*value);
    return true;
}

/// Empty: not rated.
bool takeRating(int &target, const QString &text, std::optional<double> value)
{
    if (text.isEmpty()) {
        target = 0;
        return true;
    }
    return take(target, value, 5);
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

void MeasuresModel::append(const std::vector<Measure> &measures)
{
    if (measures.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(measures.size()) - 1);
    for (Measure measure : measures) {
        measure.rate = m_rate;
        measure.name = cleaned(measure.name).simplified(); // as it will be kept
        measure.link = cleaned(measure.link).simplified();
        m_measures.push_back(measure);
    }
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
    for (Measure &measure : m_measures) {
        measure.rate = rate;
    }
    retranslate();
    Q_EMIT edited();
}

void MeasuresModel::retranslate()
{
    if (!m_measures.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_measures.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MeasuresModel::cell(const Measure &measure, int column, bool isPlain) const
{
    const auto money = [isPlain](double value) { return isPlain ? QString::number(value, 'f', 0) : number(qint64(std::llround(value))); };
    switch (column) {
    case Name:
        return measure.name;
    case Investment:
        return money(measure.investment);
    case YearlyCost:
        return money(measure.yearlyCost);
    case YearlySaving:
        return measure.isJudged() ? money(measure.yearlySaving) : QString();
    case Years:
        return QString::number(measure.years);
    case Effort:
        return measure.effort > 0 ? QString::number(measure.effort) : QString();
    case Impact:
        return measure.impact > 0 ? QString::number(measure.impact) : QString();
    case Link:
        return measure.link;
    case Payback: {
        const std::optional<double> years = businessCaseOf(measure).payback;
        return !measure.isJudged() ? tr("saving not known") : years ? QString::number(*years, 'f', 1) : tr("never");
    }
    default:
        return measure.isJudged() ? money(businessCaseOf(measure).npv) : u"–"_s;
    }
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Measure &measure = m_measures[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(measure, index.column(), false);
    case Qt::EditRole:
        return cell(measure, index.column(), true);
    case Qt::TextAlignmentRole:
        return index.column() == Name || index.column() == Link ? QVariant() : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
    case ToneRole:
        return index.column() >= Payback && measure.isJudged() && businessCaseOf(measure).npv < 0 ? QVariant(int(Tone::Bad)) : QVariant();
    case BoldRole:
        return index.column() == Npv;
    default:
        return {};
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Name || section == Link ? QVariant() : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString heads[]{tr("Measure"), tr("Cost once"), tr("Cost a year"), tr("Saving a year"), tr("Years"), tr("Effort"),
                          tr("Impact"), tr("Improves"), tr("Pays back"), tr("Present value")};
    return heads[section];
}

Qt::ItemFlags MeasuresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() < Payback ? usual | Qt::ItemIsEditable : usual;
}

QString MeasuresModel::whyRefused(int column, const QString &typed) const
{
    const QString what = isolated(typed.left(30));
    switch (column) {
    case Name:
        return tr("A measure needs a name. It is as before.");
    case Years:
        return tr("“%1” is not taken: years are a whole number from 1 to 50.").arg(what);
    case Effort:
    case Impact:
        return tr("“%1” is not taken: it is a whole number from 1 (little) to 5 (much).").arg(what);
    default:
        return tr("“%1” is not taken: write rupees as a number of 0 or more, like 150,000.").arg(what);
    }
}

bool MeasuresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    Measure &measure = m_measures[size_t(index.row())];
    const QString text = cleaned(value.toString()).simplified();
    const std::optional<double> number = cellNumber(text);
    bool isTaken = false;
    switch (index.column()) {
    case Name:
        isTaken = !text.isEmpty();
        measure.name = isTaken ? text : measure.name;
        break;
    case Investment:
        isTaken = take(measure.investment, number);
        break;
    case YearlyCost:
        isTaken = take(measure.yearlyCost, number);
        break;
    case YearlySaving:
        isTaken = take(measure.yearlySaving, text.isEmpty() ? 0.0 : number);
        break;
    case Years:
        isTaken = take(measure.years, number, 50);
        break;
    case Effort:
        isTaken = takeRating(measure.effort, text, number);
        break;
    case Impact:
        isTaken = takeRating(measure.impact, text, number);
        break;
    case Link:
        isTaken = true;
        measure.link = text;
        break;
    default:
        break;
    }
    if (isTaken) {
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
        Q_EMIT edited();
    } else {
        Q_EMIT refused(whyRefused(index.column(), text));
    }
    return isTaken;
}

QWidget *MeasuresDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return new TextField(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), parent);
}

} // namespace meyar::ui
