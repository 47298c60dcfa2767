import "homeward-chart/homeward.css";

export const metadata = { title: "Homeward with Next.js", icons: "data:," };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
