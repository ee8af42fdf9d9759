// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace meyar::ui {

class Label;
class SearchField;

/// One line of the palette.
struct PaletteEntry
{
    QString text;
    QString remark; ///< where it belongs: the page, the factory
    QString keys; ///< its shortcut, as text
    QString keywords; ///< searched, not shown
    QString icon;
    std::function<void()> run;
};

/// Finds things for what was typed: audits, factories, notes. Called with the raw query, not empty, once typing rests;
/// what it finds, now or later, goes to `found`, once.
using FoundEntries = std::function<void(std::vector<PaletteEntry>)>;
using PaletteSource = std::function<void(const QString &query, const FoundEntries &found)>;

/// The list of everything the window can do, 640 px over the middle of it. Fuzzy in both scripts.
/// Enter runs the chosen line, Esc and a click beside it close.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);
    void open(std::vector<PaletteEntry> commands);
    void addSource(PaletteSource source);
    void close();
    [[nodiscard]] QStringList shownTexts() const; ///< for tests

Q_SIGNALS:
    void focusLost(); ///< closed, and what had the focus before is gone

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &query);
    void askSources();
    void append(const std::vector<PaletteEntry> &entries);
    void run(int row);
    void retranslate();
    void place();

    QWidget *m_box;
    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    Label *m_nothing;
    std::vector<PaletteEntry> m_commands;
    std::vector<PaletteEntry> m_shown;
    std::vector<PaletteSource> m_sources;
    QTimer m_rest; ///< of typing
    int m_waiting = 0; ///< sources that have not answered yet
    quint64 m_query = 0; ///< only answers to the latest count
    QPointer<QWidget> m_focusBefore;
};

} // namespace meyar::ui
