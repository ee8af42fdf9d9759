// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/recordform.h"
#include "ui/indicators/recordmodel.h"

#include <QHash>
#include <QWidget>

class QSortFilterProxyModel;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class EmptyState;
class TableView;

/// A register: its lines, what stands above and below them, and beside them the form of the line that is open.
class RegisterView final : public QWidget
{
    Q_OBJECT

public:
    RegisterView(const QString &name, const QString &iconName, std::vector<RecordField> fields, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }
    [[nodiscard]] RecordModel &model() { return m_model; }
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    void setSpareColumns(std::initializer_list<int> columns) { m_spare = columns; } ///< hidden while the form is open
    void setRecords(std::vector<Record> records);
    /// Opens the form: of a line that is there, or a new one.
    /// What was typed into it before and not saved is there again.
    void openForm(const QByteArray &id, const QString &title, bool isNew, const QVariantMap &values);
    void closeForm(); ///< what was typed and not saved is kept for the next time
    [[nodiscard]] bool hasUnsaved() const; ///< a line that was typed into and not saved
    void closeSaved(); ///< nothing is left to save
    [[nodiscard]] bool isFormOpen() const;
    [[nodiscard]] QByteArray openId() const { return m_id; }

Q_SIGNALS:
    void opened(const QByteArray &id); ///< Enter or a double click on a line
    void saved(const QByteArray &id, const QVariantMap &values);
    void removed(const QByteArray &id);
    void edited(const QVariantMap &values); ///< in the form, not saved yet
    void leftUnsaved(const QString &sentence); ///< a line was left in the middle: where it goes on

private:
    void showSpare(bool shown);
    void keepDraft();

    RecordModel m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QVBoxLayout *m_above;
    QVBoxLayout *m_below;
    RecordForm *m_form;
    QByteArray m_id;
    QString m_title;
    bool m_isNew = false;
    QVariantMap m_opened; ///< what the form said when it was opened
    QHash<QByteArray, QVariantMap> m_drafts; ///< typed and not saved, by line
    QByteArray m_newDraft; ///< the id of a new line among them; empty: none
    std::vector<int> m_spare;
};

} // namespace meyar::ui
