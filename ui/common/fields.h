// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateEdit>
#include <QLineEdit>
#include <QTextEdit>

#include <optional>

namespace meyar::ui {

class Label;

/// One line of text, 32 px. What is read from it should go through meyar::cleaned().
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextField(const QString &accessibleName = {}, QWidget *parent = nullptr);
    /// For codes, phones, addresses, e-mail: left to right in every language.
    void setCode(bool code);
    void setInvalid(
        bool invalid); ///< the border says so; the words stand in an InlineError or a FormRow

protected:
    void changeEvent(QEvent *event) override;
};

/// A TextField with a magnifying glass and a button to clear it.
class SearchField final : public TextField
{
    Q_OBJECT

public:
    explicit SearchField(const QString &accessibleName = {}, QWidget *parent = nullptr);
};

/// A note of several lines, plain text, growing with its content between two heights. Each
/// paragraph runs in the direction of its own letters. Never loads anything.
class NoteEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString &accessibleName = {}, QWidget *parent = nullptr);
    void setLines(int minimum, int maximum);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person left the field, or pressed Ctrl+Enter, after changing it.
    void editingFinished();
    /// Esc or Ctrl+Enter: the page takes the focus back.
    void left();
    /// Ctrl+Enter, after left(): the writing is done.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    int m_minimumLines = 1;
    int m_maximumLines = 6;
    QString m_before;
};

/// A number that may be absent. Takes ۰-۹ and ٠-٩ as well; keeps what was typed if it is no number.
class NumberField final : public TextField
{
    Q_OBJECT

public:
    explicit NumberField(const QString &accessibleName = {}, QWidget *parent = nullptr);
    void setDecimals(int decimals); ///< 0: whole numbers (the default)
    void setRange(double minimum, double maximum);
    void setUnit(const QString &unit); ///< drawn at the trailing end: "dB(A)", "years"
    [[nodiscard]] std::optional<double> value() const;
    void setValue(std::optional<double> value);
    /// Empty, or a number in the range.
    [[nodiscard]] bool isAcceptable() const;

Q_SIGNALS:
    void valueEdited(std::optional<double> value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitUnit();

    int m_decimals = 0;
    double m_minimum;
    double m_maximum;
    QString m_unit;
};

/// A date that may be absent, with a calendar; months in the language of the window.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(const QString &accessibleName = {}, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QDate> optionalDate() const;
    void setOptionalDate(std::optional<QDate> date);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab leaves the field; arrows go from day to month and year

private:
    void retranslate();
};

/// A caption over a field with a hint or a problem below it. The caption is the field's accessible
/// name.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &caption, QWidget *field, QWidget *parent = nullptr);
    void setCaption(const QString &caption);
    void setHint(const QString &hint);
    void setProblem(const QString &problem); ///< empty: none
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    Label *m_caption;
    QWidget *m_field;
    Label *m_hint;
    QString m_hintText;
};

} // namespace meyar::ui
