// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/recordform.h"

#include "core/base/text.h"
#include "core/indicators/kpi.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

using Kind = RecordField::Kind;

namespace {
constexpr double noBound = 1e12;
}

RecordForm::RecordForm(std::vector<RecordField> fields, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Heading, this))
    , m_close(new IconButton(u"close"_s, ButtonKind::Flat, this))
    , m_remarks(new InlineError(this))
    , m_save(new Button(ButtonKind::Primary, this))
    , m_remove(new Button(ButtonKind::Flat, this))
{
    m_save->setObjectName(u"recordSave"_s);
    m_remove->setObjectName(u"recordRemove"_s);
    m_remove->setIconName(u"edit-delete"_s);
    m_remarks->setMark(Mark::Warn);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_remarks);
    QHBoxLayout *half = nullptr;
    for (RecordField &field : fields) {
        Row row{field, make(field), nullptr};
        row.row = new FormRow({}, row.widget, content);
        if (field.isHalf) {
            if (!half) {
                half = new QHBoxLayout;
                half->setSpacing(space::l);
                column->addLayout(half);
                half->addWidget(row.row, 1, Qt::AlignTop);
            } else {
                half->addWidget(row.row, 1, Qt::AlignTop);
                half = nullptr;
            }
        } else {
            half = nullptr;
            column->addWidget(row.row);
        }
        m_rows.push_back(std::move(row));
    }
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, space::m, space::l, space::m);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    auto *headBox = new QWidget(this);
    headBox->setLayout(head);
    head->setContentsMargins(space::l, space::m, space::m, space::m);
    all->addWidget(headBox);
    all->addWidget(new Hairline(Qt::Horizontal, this));
    m_scroll = scrollArea(content, this);
    all->addWidget(m_scroll, 1);
    all->addWidget(new Hairline(Qt::Horizontal, this));
    all->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &RecordForm::saved);
    connect(m_remove, &Button::clicked, this, &RecordForm::removed);
    connect(m_close, &Button::clicked, this, &RecordForm::closed);
    retranslate();
}

QWidget *RecordForm::make(const RecordField &field)
{
    const QString name = field.caption();
    QWidget *made = nullptr;
    switch (field.kind) {
    case Kind::Line:
    case Kind::Code: {
        auto *line = new TextField(name, this);
        line->setMaxLength(200);
        line->setCode(field.kind == Kind::Code);
        connect(line, &QLineEdit::editingFinished, this, &RecordForm::edited);
        made = line;
        break;
    }
    case Kind::Note: {
        auto *note = new NoteEdit(name, this);
        note->setLines(2, 5);
        connect(note, &NoteEdit::editingFinished, this, &RecordForm::edited);
        made = note;
        break;
    }
    case Kind::Number: {
        auto *number = new NumberField(name, this);
        number->setDecimals(field.decimals);
        number->setRange(field.least, field.most);
        number->setUnit(field.unit);
        connect(number, &QLineEdit::editingFinished, this, &RecordForm::edited);
        made = number;
        break;
    }
    case Kind::Date: {
        auto *date = new DateField(name, this);
        connect(date, &QDateEdit::editingFinished, this, &RecordForm::edited);
        made = date;
        break;
    }
    case Kind::Choice: {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &RecordForm::edited);
        made = box;
        break;
    }
    case Kind::Check: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this, &RecordForm::edited);
        made = box;
        break;
    }
    }
    made->setObjectName(u"record_"_s + field.key);
    made->setAccessibleName(name);
    return made;
}

void RecordForm::setValues(const QVariantMap &values)
{
    for (const Row &row : m_rows) {
        const QVariant value = values.value(row.field.key);
        const QSignalBlocker quiet(row.widget);
        row.row->setProblem({});
        if (auto *number = qobject_cast<NumberField *>(row.widget)) {
            const double amount = value.isValid() ? value.toDouble() : noAmount;
            number->setValue(std::isfinite(amount) ? std::optional(amount) : std::nullopt);
        } else if (auto *line = qobject_cast<TextField *>(row.widget)) {
            line->setText(value.toString());
            line->setCursorPosition(0);
        } else if (auto *note = qobject_cast<NoteEdit *>(row.widget)) {
            note->setPlainText(value.toString());
        } else if (auto *date = qobject_cast<DateField *>(row.widget)) {
            const QDate day = value.toDate();
            date->setOptionalDate(day.isValid() ? std::optional(day) : std::nullopt);
        } else if (auto *box = qobject_cast<QComboBox *>(row.widget)) {
            box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        } else if (auto *tick = qobject_cast<QCheckBox *>(row.widget)) {
            tick->setChecked(value.toBool());
        }
    }
}

QVariantMap RecordForm::values() const
{
    QVariantMap values;
    for (const Row &row : m_rows) {
        QVariant &value = values[row.field.key];
        if (const auto *number = qobject_cast<NumberField *>(row.widget)) {
            value = number->value().value_or(noAmount);
        } else if (const auto *line = qobject_cast<TextField *>(row.widget)) {
            value = cleaned(line->text()).simplified();
        } else if (const auto *note = qobject_cast<NoteEdit *>(row.widget)) {
            value = cleaned(note->toPlainText()).trimmed();
        } else if (const auto *date = qobject_cast<DateField *>(row.widget)) {
            value = date->optionalDate().value_or(QDate());
        } else if (const auto *box = qobject_cast<QComboBox *>(row.widget)) {
            value = box->currentData().toString();
        } else if (const auto *tick = qobject_cast<QCheckBox *>(row.widget)) {
            value = tick->isChecked();
        }
    }
    return values;
}

bool RecordForm::isAcceptable() const
{
    for (const Row &row : m_rows) {
        auto *number = qobject_cast<NumberField *>(row.widget);
        if (number && !number->isAcceptable()) {
            row.row->setProblem(row.field.most < noBound ? tr("Write a number from %1 to %2.").arg(ui::number(row.field.least, 0), ui::number(row.field.most, 0))
                                                         : tr("This is no number."));
            lead(row.row, number);
            return false;
        }
        row.row->setProblem({});
    }
    return true;
}

/// Where something is to be put right, wherever the form was scrolled to.
void RecordForm::lead(QWidget *row, QWidget *field) const
{
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->widget()->layout()->activate(); // the row has grown by its problem
    m_scroll->ensureWidgetVisible(row, 0, space::l);
}

void RecordForm::setTitle(const QString &title, bool isNew)
{
    m_title->setText(title);
    m_remove->setVisible(!isNew);
}

void RecordForm::setRemarks(const QStringList &sentences)
{
    if (sentences.isEmpty()) {
        m_remarks->clear();
    } else {
        m_remarks->show(sentences.join(u'\n'));
    }
}

void RecordForm::setProblem(const QString &key, const QString &problem)
{
    for (const Row &row : m_rows) {
        if (row.field.key == key) {
            row.row->setProblem(problem);
            lead(row.row, row.widget);
        }
    }
}

void RecordForm::focusFirst()
{
    m_rows.front().widget->setFocus(Qt::OtherFocusReason);
}

void RecordForm::retranslate()
{
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Remove"));
    m_close->setName(tr("Close"));
    for (const Row &row : m_rows) {
        row.row->setCaption(row.field.caption());
        if (auto *box = qobject_cast<QComboBox *>(row.widget)) {
            const QString current = box->currentData().toString();
            const QSignalBlocker quiet(box);
            box->clear();
            for (const auto &[code, word] : row.field.choices()) {
                box->addItem(word, code);
            }
            box->setCurrentIndex(std::max(0, box->findData(current)));
        }
        if (auto *tick = qobject_cast<QCheckBox *>(row.widget)) {
            tick->setText(tr("Yes"));
        }
    }
}

void RecordForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.setPen(tokens().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT saved();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace meyar::ui
