// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/training/cohorttable.h"

namespace meyar::ui {

class Button;

/// A table of one part of a cohort with its heading and the buttons to add and remove rows.
class PartTable final : public Card
{
    Q_OBJECT

public:
    /// `fields` in the order of the columns; `stretched` takes the space that is left.
    PartTable(TrainingController &controller, CohortPart part, const QStringList &fields, const QString &stretched, QWidget *parent = nullptr);

    [[nodiscard]] CohortTable &model() { return *m_model; }
    [[nodiscard]] TableView &table() { return *m_table; }
    [[nodiscard]] QUuid chosen() const; ///< null without rows
    void setRemark(const QString &remark);
    void addTrailing(QWidget *widget);
    void setFilter(const QString &field, const QUuid &id); ///< what is added belongs there too
    void refresh();
    void retranslate();
    void addRow();
    void removeRow();

Q_SIGNALS:
    void chosenChanged();

private:
    TrainingController &m_controller;
    [[nodiscard]] int firstTyped() const;
    QUuid m_added; ///< a new row that has not come back from the store yet
    QStringList m_fields;
    QString m_stretched;
    CohortTable *m_model;
    SectionHeader *m_head;
    Button *m_add;
    Button *m_remove;
    TableView *m_table;
    SiteId m_site;
    SessionId m_session;
};

} // namespace meyar::ui
