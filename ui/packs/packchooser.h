// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packs/packlistmodel.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace meyar::ui {

class Label;
class SearchField;

/// Search, a filter by audience, and the checklists by family. Keeps what is chosen while it is filtered away.
class PackChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit PackChooser(QWidget *parent = nullptr);

    void setPacks(std::vector<PackEntry> entries);
    /// The site that the checklist is for: `used` are the ids of the packs it has been visited with.
    void setSite(const QString &sector, const QStringList &used);
    void setSideInset(int inset); ///< around search and filter, for a list that runs to the edges
    void setReading(bool reading); ///< the packs are still being read
    void retranslate();

    [[nodiscard]] QByteArray chosen() const { return m_chosen; }
    void choose(const QByteArray &hash); ///< without chosenChanged()
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] PackListModel &model() { return m_model; }

Q_SIGNALS:
    void chosenChanged(const QByteArray &hash);
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyWish();
    void showChosen();
    void fillAudience();

    PackListModel m_model;
    SearchField *m_search;
    QComboBox *m_audience;
    QListView *m_list;
    Label *m_nothing;
    QWidget *m_bar;
    QByteArray m_chosen;
    QString m_sector;
    QStringList m_used;
    bool m_isReading = false;
    bool m_isShowing = false; ///< the list follows m_chosen, not a person
};

} // namespace meyar::ui
