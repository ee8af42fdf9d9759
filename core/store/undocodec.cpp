// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"
#include "core/store/valuecbor.h"

#include <QCborArray>
#include <QCborValue>

namespace meyar::store {

namespace {

Value valueFrom(const QCborValue &cbor)
{
    if (cbor.isInteger()) {
        return static_cast<qint64>(cbor.toInteger());
    }
    if (cbor.isDouble()) {
        return cbor.toDouble();
    }
    if (cbor.isString()) {
        return cbor.toString();
    }
    if (cbor.isByteArray()) {
        return cbor.toByteArray();
    }
    return std::monostate();
}

QCborArray toCbor(const std::vector<Value> &values)
{
    QCborArray array;
    for (const Value &value : values) {
        array.append(cborOf(value));
    }
    return array;
}

std::vector<Value> valuesFrom(const QCborValue &cbor)
{
    std::vector<Value> values;
    for (const QCborValue &value : cbor.toArray()) {
        values.push_back(valueFrom(value));
    }
    return values;
}

} // namespace

QByteArray encodeParts(const std::vector<UndoPart> &parts)
{
    QCborArray all;
    for (const UndoPart &part : parts) {
        QCborArray fields;
        for (const UndoPart::Field &field : part.fields) {
            fields.append(QCborArray{field.name, toCbor(field.before), toCbor(field.after)});
        }
        all.append(QCborArray{part.document, static_cast<qint64>(part.type), part.named, part.entity,
                              part.aliveBefore, part.aliveAfter, part.rangeBefore, part.rangeAfter, fields});
    }
    return QCborValue(all).toCbor();
}

std::vector<UndoPart> decodeParts(const QByteArray &bytes)
{
    std::vector<UndoPart> parts;
    for (const QCborValue &item : QCborValue::fromCbor(bytes).toArray()) {
        const QCborArray array = item.toArray();
        UndoPart part;
        part.document = array.at(0).toByteArray();
        part.type = static_cast<quint64>(array.at(1).toInteger());
        part.named = array.at(2).toBool();
        part.entity = array.at(3).toByteArray();
        part.aliveBefore = array.at(4).toBool();
        part.aliveAfter = array.at(5).toBool();
        part.rangeBefore = array.at(6).toByteArray();
        part.rangeAfter = array.at(7).toByteArray();
        for (const QCborValue &field : array.at(8).toArray()) {
            const QCborArray triple = field.toArray();
            part.fields.push_back(
                {triple.at(0).toString(), valuesFrom(triple.at(1)), valuesFrom(triple.at(2))});
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace meyar::store
