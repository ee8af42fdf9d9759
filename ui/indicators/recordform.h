// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class Button;
class FormRow;
class IconButton;
class InlineError;
class Label;

/// One field of a record. Texts are functions, so that they are asked again in another language.
struct RecordField
{
    enum class Kind { Line, Code, Note, Number, Date, Choice, Check };
    using Choices = std::vector<std::pair<QString, QString>>; ///< code and word

    QString key;
    Kind kind = Kind::Line;
    std::function<QString()> caption;
    bool isHalf = true; ///< shares its line with the next one
    std::function<Choices()> choices = {};
    int decimals = 0;
    QString unit = {};
    double least = 0; ///< of a number
    double most = 1e12;
};

/// The panel beside a register: the fields of one line of it, saved together.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(std::vector<RecordField> fields, QWidget *parent = nullptr);

    /// Lines as text, numbers as double or nothing, dates as QDate, choices as their code, ticks as bool.
    void setValues(const QVariantMap &values);
    [[nodiscard]] QVariantMap values() const;
    void setTitle(const QString &title, bool isNew);
    void setRemarks(const QStringList &sentences); ///< what to look at again
    void setProblem(const QString &key, const QString &problem);
    [[nodiscard]] bool isAcceptable() const; ///< every number is one, and within its bounds
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< some field was left
    void saved();
    void removed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        RecordField field;
        QWidget *widget = nullptr;
        FormRow *row = nullptr;
    };
    QWidget *make(const RecordField &field);
    void lead(QWidget *row, QWidget *field) const;

    std::vector<Row> m_rows;
    QScrollArea *m_scroll = nullptr;
    Label *m_title;
    IconButton *m_close;
    InlineError *m_remarks;
    Button *m_save;
    Button *m_remove;
};

} // namespace meyar::ui
