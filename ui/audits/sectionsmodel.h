// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <QAbstractListModel>

#include <vector>

namespace meyar::ui {

/// One line of the section list.
struct SectionRow
{
    form::NodeIndex section = form::noNode;
    QString name;
    int answered = 0;
    int applicable = 0;
    int findings = 0;
    QString spoken; ///< the whole line as a sentence, for screen readers
    friend bool operator==(const SectionRow &, const SectionRow &) = default;
};

/// The sections of an audit that have something to answer, in the order of the checklist.
class SectionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AnsweredRole = Qt::UserRole + 1, ApplicableRole, FindingsRole };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the selection: only what differs is announced while the sections stay the same.
    void setRows(std::vector<SectionRow> rows);
    [[nodiscard]] const SectionRow &row(int at) const { return m_rows[size_t(at)]; }
    [[nodiscard]] int rowOf(form::NodeIndex section) const; ///< -1 if not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SectionRow> m_rows;
};

} // namespace meyar::ui
