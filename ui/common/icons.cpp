// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "resources/resources.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QByteArray source(const QString &name, int size)
{
    initLook();
    static QHash<QString, QByteArray> cache;
    const QString first = size <= 18 ? u"16"_s : u"22"_s;
    const QString second = size <= 18 ? u"22"_s : u"16"_s;
    for (const QString &folder : {first, second}) {
        const QString path = u":/icons/"_s + folder + u'/' + name + u".svg"_s;
        const auto known = cache.constFind(path);
        if (known != cache.cend()) {
            return *known;
        }
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            return *cache.insert(path, file.readAll());
        }
    }
    return {};
}

/// Every icon has one colour. Breeze marks most of its parts as "text" and forgets a few, so the
/// colour is laid over whatever was painted.
QPixmap rendered(const QString &name, int size, double ratio, const QColor &color)
{
    const QString key = u"meyar/%1/%2/%3/%4"_s.arg(name).arg(size).arg(ratio).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(name, size));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, qMin(size.width(), size.height()), 1.0, colorFor(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return rendered(m_name, side, scale, colorFor(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_tone); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Tokens &t = tokens();
        switch (mode) {
        case QIcon::Disabled:
            return mixed(t.text3, t.surface, 0.6);
        case QIcon::Selected:
            return t.accent.ink;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_tone ? inkOf(t, *m_tone) : t.text2;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return source(name, 16).isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return source(name, 16).isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, tone));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color,
               bool mirrored)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int size = qRound(qMin(rect.width(), rect.height()));
    QPixmap pixmap = rendered(name, size, ratio, color);
    if (mirrored) {
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
        pixmap.setDevicePixelRatio(ratio);
    }
    const QPointF corner = rect.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())), pixmap);
}

bool isDirectional(const QString &name)
{
    static const QSet<QString> names{
        u"arrow-left"_s,
        u"arrow-right"_s,
        u"go-next"_s,
        u"go-previous"_s,
        u"go-first"_s,
        u"go-last"_s,
        u"go-jump"_s,
        u"edit-undo"_s,
        u"edit-redo"_s,
        u"document-send"_s,
        u"document-export"_s,
        u"document-import"_s,
        u"flag"_s,
        u"flag-black"_s,
        u"view-list-details"_s,
        u"view-list-text"_s,
        u"view-list-tree"_s,
        u"format-list-unordered"_s,
        u"format-justify-left"_s,
    };
    return names.contains(name);
}

QIcon appIcon()
{
    initLook();
    return QIcon(u":/meyar.svg"_s);
}

} // namespace meyar::ui
