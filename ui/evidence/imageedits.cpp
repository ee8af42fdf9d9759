// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/imageedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestJson = 64 * 1024;
constexpr qsizetype mostOfAKind = 200;
constexpr int largestCoordinate = 1 << 16;

using Four = std::array<int, 4>;

QJsonArray toArray(const Four &numbers)
{
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

Four numbersOf(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

std::optional<Four> fourFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.size() != 4) {
        return std::nullopt;
    }
    Four numbers{};
    for (qsizetype i = 0; i < 4; ++i) {
        numbers[static_cast<size_t>(i)] = array[i].toInt(-largestCoordinate - 1);
        if (qAbs(numbers[static_cast<size_t>(i)]) > largestCoordinate) {
            return std::nullopt;
        }
    }
    return numbers;
}

std::optional<QRect> rectFrom(const QJsonValue &value)
{
    const std::optional<Four> four = fourFrom(value);
    const QRect rect = four ? QRect((*four)[0], (*four)[1], (*four)[2], (*four)[3]) : QRect();
    return rect.isEmpty() ? std::nullopt : std::optional(rect);
}

std::optional<QLine> lineFrom(const QJsonValue &value)
{
    const std::optional<Four> four = fourFrom(value);
    return four ? std::optional(QLine((*four)[0], (*four)[1], (*four)[2], (*four)[3])) : std::nullopt;
}

/// Reads every element, or says that one is wrong.
template<typename T, typename Read>
bool readAll(const QJsonValue &value, std::vector<T> &into, Read read)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const std::optional<T> item = read(element);
        if (!item) {
            return false;
        }
        into.push_back(*item);
    }
    return value.isArray() && array.size() <= mostOfAKind;
}

bool readKey(const QString &key, const QJsonValue &value, ImageEdits &edits)
{
    constexpr int quarter = 90;
    if (key == u"version") {
        return value.toInt() == 1;
    }
    if (key == u"blur") {
        return readAll(value, edits.blurs, rectFrom);
    }
    if (key == u"arrow") {
        return readAll(value, edits.arrows, lineFrom);
    }
    if (key == u"crop") {
        const std::optional<QRect> crop = rectFrom(value);
        edits.crop = crop.value_or(QRect());
        return crop.has_value();
    }
    if (key == u"turn") {
        const int degrees = value.toInt(-1);
        edits.quarterTurns = degrees / quarter;
        return degrees > 0 && degrees % quarter == 0 && edits.quarterTurns < 4;
    }
    return false;
}

} // namespace

QString toJson(const ImageEdits &edits)
{
    constexpr int quarter = 90;
    QJsonObject object{{u"version"_s, 1}};
    QJsonArray blurs;
    for (const QRect &rect : edits.blurs) {
        blurs.append(toArray(numbersOf(rect)));
    }
    QJsonArray arrows;
    for (const QLine &line : edits.arrows) {
        arrows.append(toArray({line.x1(), line.y1(), line.x2(), line.y2()}));
    }
    if (!blurs.isEmpty()) {
        object.insert(u"blur"_s, blurs);
    }
    if (!arrows.isEmpty()) {
        object.insert(u"arrow"_s, arrows);
    }
    if (!edits.crop.isNull()) {
        object.insert(u"crop"_s, toArray(numbersOf(edits.crop)));
    }
    if (edits.quarterTurns != 0) {
        object.insert(u"turn"_s, edits.quarterTurns * quarter);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ImageEdits> imageEditsFrom(const QString &json)
{
    const auto refused = fail(Error::Code::BadArgument, {u"edits"_s, json.left(80)});
    if (json.size() > longestJson) {
        return refused;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ImageEdits edits;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (!readKey(entry.key(), entry.value(), edits)) {
            return refused;
        }
    }
    if (!object.contains(u"version"_s)) {
        return refused;
    }
    return edits;
}

} // namespace meyar::ui
