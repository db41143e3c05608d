/** Style sheets go through the bundler. */
declare module '*.css';
