// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeatdelegate.h"

#include "ui/audits/repeatmodel.h"
#include "ui/common/fields.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace meyar::ui {

namespace {

const RepeatModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const RepeatModel *>(index.model());
}

} // namespace

void RepeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    const Tokens &t = tokens();
    const RepeatModel *model = modelOf(index);
    const RepeatCell *cell = model ? model->cell(index) : nullptr;
    const QRect edge(option.rect.right(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(mirrored(edge, option.rect, option.direction), t.line);
    if (cell && !cell->problem.isEmpty()) {
        painter->fillRect(option.rect.adjusted(0, option.rect.height() - 3, 0, 0), t.bad.ink);
    } else if (cell && cell->asked && cell->required && !(option.state & QStyle::State_HasFocus)) {
        painter->fillRect(option.rect.adjusted(0, option.rect.height() - 3, 0, 0), t.warn.line);
    }
}

QWidget *RepeatDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RepeatModel *model = modelOf(index);
    if (!model || !model->isEditable(index) || !model->state().columns[size_t(index.column())].choices.empty()) {
        return nullptr;
    }
    auto *field = new TextField(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), parent);
    const AnswerKind kind = model->state().columns[size_t(index.column())].kind;
    field->setCode(kind != AnswerKind::Words);
    field->setFrame(false);
    field->setTextMargins(6, 0, 6, 0);
    if (kind == AnswerKind::Day) {
        field->setPlaceholderText(tr("31.12.2026"));
    }
    const QPersistentModelIndex at(index);
    connect(field, &QLineEdit::textEdited, this, [this, at](const QString &text) { Q_EMIT typing(at, text); });
    return field;
}

void RepeatDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *field = qobject_cast<QLineEdit *>(editor); field && !field->isModified()) {
        field->setText(index.data(Qt::EditRole).toString());
        field->selectAll();
    }
}

void RepeatDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, field->text(), Qt::EditRole);
    }
}

void RepeatDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

} // namespace meyar::ui
