// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace meyar::ui {

class Button;
class Chip;
class Label;
class MarkLabel;

/// 28 px at the foot: whether everything is saved, what is not yet exported; sample data, help.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(const QDateTime &when); ///< "All answers saved 14:03"
    void setSaving();
    /// Not saved: says so until the next setSaved().
    void setSaveFailed(const QString &why);
    void setUnexported(int answers); ///< 0 hides it
    void setSampleData(bool sample);
    /// A widget before Help (interviews locked, battery).
    void addTrailing(QWidget *widget);

Q_SIGNALS:
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class State { Unknown, Saved, Saving, Failed };
    void retranslate();

    State m_state = State::Unknown;
    QDateTime m_savedAt;
    QString m_why;
    int m_unexported = 0;
    QHBoxLayout *m_row;
    MarkLabel *m_mark;
    Label *m_saved;
    QWidget *m_exportIcon;
    Label *m_export;
    Chip *m_sample;
    Button *m_help;
};

} // namespace meyar::ui
