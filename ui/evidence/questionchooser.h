// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;

namespace meyar::ui {

class Label;
class SearchField;

/// A question that something can be put to.
struct QuestionChoice
{
    QString name; ///< in the pack
    QString code; ///< "FE-18"; may be empty
    QString text;
    QString section;
};

using QuestionSource = std::function<std::vector<QuestionChoice>()>;

/// Chooses one of many questions by typing a part of its code, its words or its section. Lies over its parent.
class QuestionChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionChooser(QWidget *parent);
    void open(const QString &title, const std::vector<QuestionChoice> &questions);

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void filter(const QString &text);
    void take();
    void close();
    void place();

    std::vector<QuestionChoice> m_questions;
    QWidget *m_box;
    Label *m_title;
    SearchField *m_search;
    QListWidget *m_list;
    Label *m_none;
    QPointer<QWidget> m_before; ///< that had the focus
};

} // namespace meyar::ui
