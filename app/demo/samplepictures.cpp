// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/samplepictures.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace meyar {

namespace {

constexpr int width = 640;
constexpr int height = 420;

struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
};

/// Three bytes a pixel.
class Canvas
{
public:
    explicit Canvas(Colour ground) : m_pixels(width * height * 3, '\0') { box(0, 0, width, height, ground); }

    void box(int left, int top, int right, int bottom, Colour colour)
    {
        for (int y = std::max(0, top); y < std::min(height, bottom); ++y) {
            for (int x = std::max(0, left); x < std::min(width, right); ++x) {
                set(x, y, colour);
            }
        }
    }
    void disc(int centreX, int centreY, int radius, Colour colour)
    {
        for (int y = std::max(0, centreY - radius); y < std::min(height, centreY + radius); ++y) {
            for (int x = std::max(0, centreX - radius); x < std::min(width, centreX + radius); ++x) {
                if ((x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) < radius * radius) {
                    set(x, y, colour);
                }
            }
        }
    }
    void frame(int left, int top, int right, int bottom, int line, Colour colour)
    {
        box(left, top, right, top + line, colour);
        box(left, bottom - line, right, bottom, colour);
        box(left, top, left + line, bottom, colour);
        box(right - line, top, right, bottom, colour);
    }
    [[nodiscard]] QByteArray rows() const ///< each with its filter byte: none
    {
        QByteArray all;
        all.reserve(height * (width * 3 + 1));
        for (int y = 0; y < height; ++y) {
            all += '\0';
            all += m_pixels.mid(y * width * 3, width * 3);
        }
        return all;
    }

private:
    void set(int x, int y, Colour colour)
    {
        char *at = m_pixels.data() + (y * width + x) * 3;
        at[0] = static_cast<char>(colour.red);
        at[1] = static_cast<char>(colour.green);
        at[2] = static_cast<char>(colour.blue);
    }
    QByteArray m_pixels;
};

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return number(quint32(content.size())) + name + content + number(crcOf(name + content));
}

/// ISO/IEC 15948: header, the rows in one zlib stream, end.
QByteArray png(const Canvas &canvas)
{
    const QByteArray header = number(width) + number(height) + QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(canvas.rows(), 9).mid(4))
        + chunk("IEND", {});
}

constexpr Colour floorGrey{196, 200, 198};
constexpr Colour dark{70, 78, 84};
constexpr Colour yellow{232, 190, 60};
constexpr Colour green{72, 150, 110};
constexpr Colour red{196, 84, 52};
constexpr Colour carton{186, 144, 96};
constexpr Colour cartonDark{150, 112, 70};
constexpr Colour white{245, 245, 242};

void drawCarton(Canvas &canvas, int x, int y)
{
    canvas.box(x, y, x + 92, y + 76, carton);
    canvas.frame(x, y, x + 92, y + 76, 4, cartonDark);
    canvas.box(x + 40, y, x + 52, y + 76, cartonDark);
}

/// The way to the exit: cartons in it, or clear and marked.
void passage(Canvas &canvas, bool isAfter)
{
    canvas.box(0, 290, width, height, floorGrey);
    canvas.box(250, 80, 390, 292, isAfter ? green : Colour{120, 128, 132});
    canvas.frame(250, 80, 390, 292, 8, dark);
    canvas.disc(372, 190, 8, yellow);
    canvas.box(270, 40, 370, 68, isAfter ? green : dark);
    canvas.box(290, 50, 350, 58, white);
    if (isAfter) {
        canvas.box(200, 292, 212, height, yellow);
        canvas.box(428, 292, 440, height, yellow);
        drawCarton(canvas, 40, 216);
        drawCarton(canvas, 40, 140);
        return;
    }
    for (const auto &[x, y] : {std::pair{170, 216}, std::pair{262, 216}, std::pair{354, 226}, std::pair{230, 140}, std::pair{330, 148},
                              std::pair{420, 300}, std::pair{120, 310}}) {
        drawCarton(canvas, x, y);
    }
}

/// A belt between two wheels: bare, or behind a guard.
void belt(Canvas &canvas, bool isAfter)
{
    canvas.box(0, 330, width, height, floorGrey);
    canvas.box(90, 200, 550, 340, Colour{92, 120, 150});
    canvas.box(120, 160, 250, 204, Colour{72, 98, 126});
    canvas.box(210, 148, 470, 160, dark);
    canvas.box(210, 262, 470, 274, dark);
    canvas.disc(212, 211, 62, dark);
    canvas.disc(212, 211, 46, Colour{170, 176, 180});
    canvas.disc(468, 211, 62, dark);
    canvas.disc(468, 211, 46, Colour{170, 176, 180});
    if (!isAfter) {
        canvas.box(330, 276, 336, 340, red);
        canvas.disc(333, 300, 14, red);
        return;
    }
    canvas.box(140, 138, 540, 286, yellow);
    for (int x = 156; x < 530; x += 24) {
        canvas.box(x, 150, x + 10, 274, Colour{150, 122, 40});
    }
    canvas.frame(140, 138, 540, 286, 8, dark);
}

/// A store: a heap, or shelves with labels.
void shelf(Canvas &canvas, bool isAfter)
{
    canvas.box(0, 350, width, height, floorGrey);
    const std::array colours{Colour{170, 84, 84}, Colour{84, 120, 170}, Colour{94, 150, 100}, Colour{200, 160, 80}};
    if (isAfter) {
        for (int row = 0; row < 3; ++row) {
            const int y = 60 + row * 96;
            for (int i = 0; i < 6; ++i) {
                canvas.box(92 + i * 78, y + 14, 152 + i * 78, y + 80, colours.at(size_t(row)));
                canvas.box(104 + i * 78, y + 84, 140 + i * 78, y + 94, white);
            }
            canvas.box(70, y + 80, 570, y + 88, dark);
        }
        canvas.box(70, 60, 80, 352, dark);
        canvas.box(560, 60, 570, 352, dark);
        return;
    }
    for (int i = 0; i < 44; ++i) {
        const int x = 60 + (i * 83) % 470;
        const int y = 338 - (i * 37) % 170;
        canvas.box(x, y, x + 50 + (i * 13) % 30, y + 34 + (i * 7) % 22, colours.at(size_t(i) % colours.size()));
    }
}

} // namespace

QByteArray samplePicture(int scene, bool isAfter, int tint)
{
    const auto shade = static_cast<quint8>(214 + (tint * 7) % 28);
    Canvas canvas(Colour{shade, static_cast<quint8>(shade + 4), 226});
    const std::array scenes{passage, belt, shelf};
    static_assert(scenes.size() == samplePictures);
    scenes.at(static_cast<size_t>(scene % samplePictures))(canvas, isAfter);
    return png(canvas);
}

} // namespace meyar
