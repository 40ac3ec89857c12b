/** In the browser a page has its QR codes already: they stand in what the build rendered. */
export default {};
