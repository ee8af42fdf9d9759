// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/reviewmodel.h"

#include "ui/common/bidi.h"
#include "ui/common/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int alignedStart = int(Qt::AlignLeft | Qt::AlignVCenter);
constexpr int alignedEnd = int(Qt::AlignRight | Qt::AlignVCenter);

} // namespace

void ReviewModel::setLines(const std::vector<ReviewLine> &lines)
{
    beginResetModel();
    m_rows.clear();
    m_hasAdvice = false;
    bool hasShared = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines[i].kindCode != lines[i - 1].kindCode) {
            qint64 count = 0;
            while (i + size_t(count) < lines.size() && lines[i + size_t(count)].kindCode == lines[i].kindCode) {
                ++count;
            }
            const auto first = lines.begin() + qint64(i);
            hasShared = std::all_of(first, first + count, [&](const ReviewLine &line) { return line.advice == first->advice; });
            Row heading{true, {}};
            heading.line.kind = dotted({lines[i].kind, number(count), hasShared ? lines[i].advice : QString()});
            m_rows.push_back(std::move(heading));
        }
        m_rows.push_back({false, lines[i]});
        if (hasShared) {
            m_rows.back().line.advice.clear(); // it stands in the heading
        }
        m_hasAdvice = m_hasAdvice || !hasShared;
    }
    endResetModel();
}

void ReviewModel::retranslate()
{
    m_heads = {tr("Code"), tr("Question"), tr("What to do")};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

QString ReviewModel::questionAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_rows[size_t(row)].line.question;
}

int ReviewModel::firstLine() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (row.isHeading) {
            return column == Code ? row.line.kind : QString();
        }
        return column == Code ? row.line.code : column == Question ? row.line.label : row.line.advice;
    case GroupRole:
        return row.isHeading;
    case Qt::TextAlignmentRole:
        return alignedStart;
    case ToneRole:
        return int(column == Question ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section))
        : role == Qt::TextAlignmentRole ? QVariant(alignedStart)
                                        : QVariant();
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows[size_t(index.row())].isHeading;
    return isHeading ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

void PaceModel::setLines(std::vector<PaceLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void PaceModel::retranslate()
{
    m_heads = {tr("Section"), tr("Seconds an answer")};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int PaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PaceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const PaceLine &line = m_lines[size_t(index.row())];
    const bool isSeconds = index.column() == Seconds;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isSeconds ? number(line.median, 0) : line.section;
    case Qt::ToolTipRole:
        return line.isTooFast ? tr("%1: faster than it can be read").arg(line.section) : line.section;
    case Qt::TextAlignmentRole:
        return isSeconds ? alignedEnd : alignedStart;
    case MarkRole:
        return int(isSeconds && line.isTooFast ? Mark::Warn : Mark::None);
    case ToneRole:
        return int(isSeconds && line.isTooFast ? Tone::Warn : Tone::Normal);
    case BoldRole:
        return isSeconds && line.isTooFast;
    default:
        return {};
    }
}

QVariant PaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section))
        : role == Qt::TextAlignmentRole ? QVariant(section == Seconds ? alignedEnd : alignedStart)
                                        : QVariant();
}

} // namespace meyar::ui
